using CitationCheck.Model;

namespace CitationCheck.Rules.Facts;

/// <summary>The entries whose source an earlier entry of their list names already.</summary>
internal sealed class RepeatedSources
{
    private readonly Dictionary<Reference, Reference> firsts = [];
    private readonly List<(Reference Entry, Reference First)> entries = [];
    private readonly List<(Reference Entry, Reference First)> retitled = [];

    public RepeatedSources(IReadOnlyList<ListEntries> lists)
    {
        foreach ((_, IReadOnlyList<Reference> listed) in lists)
        {
            if (listed.Count < 2)
            {
                continue;
            }

            var seen = new Dictionary<string, Reference>(listed.Count, StringComparer.OrdinalIgnoreCase);
            foreach (Reference entry in listed)
            {
                if (entry.RefersBack || FindOrAdd(seen, entry) is not { } first)
                {
                    continue;
                }

                (SourceSameness.HaveOtherTitles(first, entry) ? retitled : entries).Add((entry, first));
                firsts.Add(entry, first);
            }
        }
    }

    /// <summary>Whether there are any.</summary>
    public bool Any => firsts.Count > 0;

    /// <summary>Those whose titles agree, or of which one has none, each with the first entry of its source.</summary>
    public IReadOnlyList<(Reference Entry, Reference First)> Entries => entries;

    /// <summary>Entries with the URL of an earlier entry and another title, each with that entry.</summary>
    public IReadOnlyList<(Reference Entry, Reference First)> OtherTitles => retitled;

    /// <summary>The first entry of an entry's source: mostly itself.</summary>
    public Reference FirstOf(Reference entry) => firsts.TryGetValue(entry, out Reference? first) ? first : entry;

    /// <summary>The entry of the same source, by whatever it is known; otherwise remembers the entry by all that it is known by.</summary>
    private static Reference? FindOrAdd(Dictionary<string, Reference> seen, Reference reference)
    {
        Reference? first = null;
        if (reference.Url is { } url && SourceKey.Of(url) is { Length: > 0 } page)
        {
            Reference? there = Look(page);
            first = there is not null && !CitedUrl.IsFaulty(url) ? there : null; // two invalid URLs are not one page
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

        // The same label twice is reported by CC203.
        Reference? Look(string key) => seen.TryAdd(key, reference) || IsLabelledAlike(seen[key], reference) ? null : seen[key];
    }

    private static bool IsLabelledAlike(Reference left, Reference right) => left.Label.Length > 0 && left.Label == right.Label;
}
