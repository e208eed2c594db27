namespace CitationCheck;

/// <summary>What kinds of citations a report contains. Immutable and thread-safe.</summary>
/// <remarks>Rules use it to skip their work: most rules look for something that most reports do not contain.</remarks>
public sealed class CitationStatistics
{
    private readonly uint styles; // a bit for each

    internal CitationStatistics(IReadOnlyList<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            styles |= Bit(citation.Style);
            Resolved += citation.IsResolved ? 1 : 0;
            HasUrls |= citation.Url is not null;
            HasListedDocuments |= citation is { Style: CitationStyle.Document, Reference: not null };
        }

        HasUnresolved = Resolved < citations.Count;
    }

    /// <summary>The number of citations that resolve.</summary>
    public int Resolved { get; }

    /// <summary>Whether any citation does not resolve.</summary>
    public bool HasUnresolved { get; }

    /// <summary>Whether any citation carries its own URL.</summary>
    public bool HasUrls { get; }

    /// <summary>Whether a list has an entry for any of the documents that citations name.</summary>
    public bool HasListedDocuments { get; }

    /// <summary>Returns whether any citation has a certain style.</summary>
    /// <param name="style">The style.</param>
    /// <returns><see langword="true"/> if at least one has.</returns>
    public bool Has(CitationStyle style) => (styles & Bit(style)) != 0;

    private static uint Bit(CitationStyle style) => 1u << (int)style;
}
