namespace CitationCheck;

/// <summary>What the structure of a page says about what it is. Immutable and thread-safe.</summary>
/// <remarks>Plain data, read from the markup rather than from words, so that it holds in all languages.</remarks>
public sealed record PageSignals
{
    /// <summary>The number of characters of visible text, without runs of white space; 0 for a page without text.</summary>
    public int TextLength { get; init; }

    /// <summary>
    /// Whether the page is demonstrably an article, a paper or another work: it says so (JSON-LD, <c>og:type</c>, <c>citation_title</c>),
    /// or it has paragraphs like one.
    /// </summary>
    public bool IsArticle { get; init; }

    /// <summary>What stands between the reader and the page.</summary>
    public PageBarrier Barrier { get; init; }
}
