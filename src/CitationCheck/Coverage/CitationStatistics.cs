using CitationCheck.Text;

namespace CitationCheck;

/// <summary>
/// What kinds of citations a report has, seen in one pass over all of them: most rules ask for something that most reports
/// do not have, and need not look for it then. Immutable and thread-safe.
/// </summary>
public sealed class CitationStatistics
{
    private readonly uint styles; // a bit for each

    internal CitationStatistics(IReadOnlyList<Citation> citations)
    {
        foreach (Citation citation in ListSpan.Of(citations))
        {
            styles |= Bit(citation.Style);
            Resolved += citation.IsResolved ? 1 : 0;
            HasUrls |= citation.Url is not null;
            HasListedDocuments |= citation is { Style: CitationStyle.Document, Reference: not null };
        }

        HasUnresolved = Resolved < citations.Count;
    }

    /// <summary>How many lead somewhere.</summary>
    public int Resolved { get; }

    /// <summary>Whether any leads nowhere.</summary>
    public bool HasUnresolved { get; }

    /// <summary>Whether any carries a URL of its own.</summary>
    public bool HasUrls { get; }

    /// <summary>Whether a list has an entry for any of the documents that citations name.</summary>
    public bool HasListedDocuments { get; }

    /// <summary>Whether any is written in this style.</summary>
    /// <param name="style">The style.</param>
    /// <returns><see langword="true"/> when at least one is.</returns>
    public bool Has(CitationStyle style) => (styles & Bit(style)) != 0;

    private static uint Bit(CitationStyle style) => 1u << (int)style;
}
