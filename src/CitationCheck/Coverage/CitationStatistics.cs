using CitationCheck.Text;

namespace CitationCheck.Coverage;

/// <summary>
/// What kinds of citations a report has, seen in one pass over all of them: most rules ask for something that most reports
/// do not have, and need not look for it then.
/// </summary>
internal sealed class CitationStatistics
{
    private readonly uint styles; // a bit for each

    public CitationStatistics(IReadOnlyList<Citation> citations)
    {
        foreach (Citation citation in ListSpan.Of(citations))
        {
            styles |= Bit(citation.Style);
            Resolved += citation.IsResolved ? 1 : 0;
            HaveUrls |= citation.Url is not null;
            ListDocuments |= citation is { Style: CitationStyle.Document, Reference: not null };
        }

        HaveUnresolved = Resolved < citations.Count;
    }

    /// <summary>How many lead somewhere.</summary>
    public int Resolved { get; }

    /// <summary>Whether any leads nowhere.</summary>
    public bool HaveUnresolved { get; }

    /// <summary>Whether any carries a URL of its own.</summary>
    public bool HaveUrls { get; }

    /// <summary>Whether a list has an entry for any of the documents that citations name.</summary>
    public bool ListDocuments { get; }

    /// <summary>Whether any is written in this style.</summary>
    public bool Have(CitationStyle style) => (styles & Bit(style)) != 0;

    private static uint Bit(CitationStyle style) => 1u << (int)style;
}
