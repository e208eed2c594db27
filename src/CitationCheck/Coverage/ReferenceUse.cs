using CitationCheck.Text;

namespace CitationCheck;

/// <summary>Which references the citations of a report use: by label, or by the URL that a citation carries itself. Immutable and thread-safe.</summary>
public sealed class ReferenceUse
{
    private readonly bool[] used = []; // by the places of the references
    private readonly List<Citation> first = [];

    private ReferenceUse()
    {
    }

    internal ReferenceUse(Report report, CitationStatistics statistics)
    {
        used = new bool[report.References.Count];
        foreach (Citation citation in ListSpan.Of(report.Citations))
        {
            if (citation.Reference is { } reference && !used[reference.Place])
            {
                used[reference.Place] = true;
                first.Add(citation);
            }
        }

        if (statistics.HasUrls)
        {
            AddLinked(report);
        }

        ShareUse(ListSpan.Of(report.References));
    }

    /// <summary>Of a report without references.</summary>
    internal static ReferenceUse None { get; } = new();

    /// <summary>How many references a citation uses.</summary>
    public int Count => used.AsSpan().Count(true);

    /// <summary>For each reference that a label points at the first citation that does, in the order of the text.</summary>
    public IReadOnlyList<Citation> FirstCitations => first;

    /// <summary>Whether a citation uses a reference.</summary>
    /// <param name="reference">A reference of the report.</param>
    /// <returns><see langword="true"/> when a citation points at it or at another label of its entry, or carries its URL.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is <see langword="null"/>.</exception>
    public bool IsUsed(Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return used[reference.Place];
    }

    private void AddLinked(Report report)
    {
        HashSet<string> links = new(report.Citations.Select(static citation => citation.Url).OfType<string>().Select(SourceUrl.Normalize), StringComparer.Ordinal);
        foreach (Reference reference in report.References)
        {
            if (reference.Url is { } url && links.Contains(SourceUrl.Normalize(url)))
            {
                used[reference.Place] = true;
            }
        }
    }

    /// <summary>An entry of several labels is one source: a citation of either uses it.</summary>
    private void ShareUse(ReadOnlySpan<Reference> references)
    {
        for (int i = 1; i < references.Length; i++)
        {
            Share(references[i - 1], references[i]);
        }

        for (int i = references.Length - 1; i > 0; i--)
        {
            Share(references[i], references[i - 1]);
        }
    }

    private void Share(Reference from, Reference to)
    {
        if (from.Span == to.Span && IsUsed(from))
        {
            used[to.Place] = true;
        }
    }
}
