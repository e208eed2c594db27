using CitationCheck.Model;

namespace CitationCheck;

/// <summary>Which references are cited, by their label or by the URL that a citation carries. Immutable and thread-safe.</summary>
public sealed class ReferenceUse
{
    private readonly bool[] used = []; // by the places of the references
    private readonly bool[] pointed = []; // used by a label or a place, not only by a link
    private readonly List<Citation> first = [];

    private ReferenceUse()
    {
    }

    internal ReferenceUse(Report report, CitationStatistics statistics)
    {
        used = new bool[report.References.Count];
        foreach (Citation citation in report.Citations)
        {
            if (citation.Reference is { } reference && !used[reference.Place])
            {
                used[reference.Place] = true;
                first.Add(citation);
            }
        }

        pointed = statistics.HasUrls ? [.. used] : used;
        if (statistics.HasUrls)
        {
            AddLinked(report);
        }

        ShareUse(report.References);
        if (report.GivenSources is not null)
        {
            ShareDocuments(report.References);
        }
    }

    /// <summary>Of a report without references.</summary>
    internal static ReferenceUse None { get; } = new();

    /// <summary>The number of references that are cited.</summary>
    public int Count => used.AsSpan().Count(true);

    /// <summary>The first citation of each reference that is cited by label, in the order of the text.</summary>
    public IReadOnlyList<Citation> FirstCitations => first;

    /// <summary>Returns whether a reference is cited.</summary>
    /// <param name="reference">A reference of the report.</param>
    /// <returns><see langword="true"/> if a citation points to it or to another label of its entry, or carries its URL.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is <see langword="null"/>.</exception>
    public bool IsUsed(Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return used[reference.Place];
    }

    /// <summary>Whether a citation points to a reference, rather than to the page that it names.</summary>
    internal bool IsPointedAt(Reference reference) => pointed[reference.Place];

    private void AddLinked(Report report)
    {
        var links = report.Citations
            .Select(static citation => citation.Url)
            .OfType<string>()
            .Select(SourceKey.Of)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (Reference reference in report.References)
        {
            if (reference.Url is { } url && links.Contains(SourceKey.Of(url)))
            {
                used[reference.Place] = true;
            }
        }
    }

    /// <summary>An entry of several labels is one source: a citation of either uses it.</summary>
    private void ShareUse(IReadOnlyList<Reference> references)
    {
        for (int i = 1; i < references.Count; i++)
        {
            Share(references[i - 1], references[i]);
        }

        for (int i = references.Count - 1; i > 0; i--)
        {
            Share(references[i], references[i - 1]);
        }
    }

    /// <summary>A given source is used where an entry is that names it.</summary>
    private void ShareDocuments(IReadOnlyList<Reference> references)
    {
        IEnumerable<object> documents = references.Where(IsUsed).Select(static reference => reference.Document).OfType<object>();
        HashSet<object> cited = new(documents, ReferenceEqualityComparer.Instance);
        foreach (Reference reference in references)
        {
            used[reference.Place] |= reference is { IsGiven: true, Document: { } document } && cited.Contains(document);
        }
    }

    private void Share(Reference from, Reference to)
    {
        if (from.Span == to.Span && !from.IsGiven && !to.IsGiven && IsUsed(from))
        {
            used[to.Place] = true;
        }
    }
}
