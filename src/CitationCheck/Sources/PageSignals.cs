namespace CitationCheck;

/// <summary>What the structure of a page says about what it is. Immutable and thread-safe.</summary>
/// <remarks>Plain data, read from the markup rather than from words, so that it holds in all languages.</remarks>
public sealed record PageSignals
{
    /// <summary>
    /// The number of characters that the page says itself, without white space, menus, controls and lists of links; 0 for a page without
    /// text.
    /// </summary>
    public int TextLength { get; init; }

    /// <summary>
    /// Whether the page is demonstrably an article, a paper or another work: it says so (JSON-LD, <c>og:type</c>, <c>citation_title</c>),
    /// or it has paragraphs like one.
    /// </summary>
    public bool IsArticle { get; init; }

    /// <summary>
    /// Whether the data of the page say that it is a work: an article, a book, a video, not a list, a shop or a home page.
    /// </summary>
    public bool DeclaresWork { get; init; }

    /// <summary>Whether the page is built as an error page, such as by the class <c>error404</c>, whatever its status.</summary>
    public bool IsErrorPage { get; init; }

    /// <summary>What stands between the reader and the page.</summary>
    public PageBarrier Barrier { get; init; }
}
