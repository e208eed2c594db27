namespace CitationCheck.Rules;

/// <summary>CC204: two entries of one list that are the same source.</summary>
internal sealed class DuplicateSource : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC204", "duplicate-source", Severity.Info)
    {
        Title = "Source is listed twice",
        Why = "Two numbers look like two witnesses, and there is only one.",
        Fails = "Rain fell all week.[1] The old bridge was closed.[2]\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain\n[2] Rain. Lake News. https://www.lake.example/rain/?utm_source=feed",
        Passes = "Rain fell all week.[1] The old bridge was closed.[1]\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context) => context.Report.ReferenceLists.Count == 0 ? [] : CheckLists(context);

    private IEnumerable<Finding> CheckLists(RuleContext context)
    {
        foreach (ReferenceList list in context.Report.ReferenceLists)
        {
            IReadOnlyList<Reference> entries = ListEntries.Of(list.References);
            if (entries.Count < 2)
            {
                continue;
            }

            var seen = new Dictionary<string, Reference>(entries.Count, StringComparer.OrdinalIgnoreCase);
            foreach (Reference reference in entries)
            {
                if (FindOrAdd(seen, reference) is { } first)
                {
                    string name = first.Label.Length > 0 ? $"[{first.Label}]" : "line " + context.Report.GetLinePosition(first.Span.Start).Line;
                    yield return Finding(reference, $"The reference {ReferenceName.Of(reference)} is the same source as {name}; keep one entry and cite that.");
                }
            }
        }
    }

    /// <summary>The entry of the same source, by whatever it is known; otherwise remembers the entry by all that it is known by.</summary>
    private static Reference? FindOrAdd(Dictionary<string, Reference> seen, Reference reference)
    {
        Reference? first = null;
        if (reference.Url is { } url && SourceKey.Of(url) is { Length: > 0 } page)
        {
            Reference? there = Look(page);
            first = there is not null && !CitedUrl.IsFaulty(url) ? there : null; // two URLs that lead nowhere are not one page
        }

        foreach (Identifier identifier in reference.Identifiers)
        {
            if (identifier.Kind == IdentifierKind.Doi)
            {
                Reference? there = Look("doi:" + identifier.Value);
                first ??= there;
            }
        }

        // A title is enough only together with all that is said of it, and where no URL says otherwise.
        if (reference is { Url: null, Identifiers.Count: 0, Title: { Length: > 10 } title, Publisher: { } publisher })
        {
            first = Look($"title: {title} {publisher} {reference.Date} {string.Join(' ', reference.Authors)}");
        }

        return first;

        // The same label twice is told by CC203.
        Reference? Look(string key) => seen.TryAdd(key, reference) || (seen[key].Label.Length > 0 && seen[key].Label == reference.Label) ? null : seen[key];
    }
}
