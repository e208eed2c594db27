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

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (ReferenceList list in context.Report.ReferenceLists)
        {
            var seen = new Dictionary<string, Reference>(StringComparer.OrdinalIgnoreCase);
            foreach (Reference reference in list.References.DistinctBy(static reference => reference.Span))
            {
                Reference? first = null;
                foreach (string key in Keys(reference))
                {
                    if (!seen.TryAdd(key, reference))
                    {
                        // the same label twice is told by CC203
                        first ??= seen[key].Label.Length > 0 && seen[key].Label == reference.Label ? null : seen[key];
                    }
                }

                if (first is not null)
                {
                    string name = first.Label.Length > 0 ? $"[{first.Label}]" : "line " + context.Report.GetLinePosition(first.Span.Start).Line;
                    yield return Finding(reference, $"The reference {ReferenceName.Of(reference)} is the same source as {name}; keep one entry and cite that.");
                }
            }
        }
    }

    /// <summary>What a source is known by. A title is enough only together with a publisher, and where no URL says otherwise.</summary>
    private static IEnumerable<string> Keys(Reference reference)
    {
        if (reference.Url is { } url && CitedUrl.SourceKey(url) is { Length: > 0 } key && CitedUrl.Fault(url) is null)
        {
            yield return "url " + key;
        }

        foreach (Identifier identifier in reference.Identifiers.Where(static identifier => identifier.Kind == IdentifierKind.Doi))
        {
            yield return "doi " + identifier.Value;
        }

        if (reference is { Url: null, Identifiers.Count: 0, Title: { Length: > 10 } title, Publisher: { } publisher })
        {
            yield return $"title {title} {publisher} {reference.Date} {string.Join(' ', reference.Authors)}";
        }
    }
}
