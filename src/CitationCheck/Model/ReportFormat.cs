namespace CitationCheck;

/// <summary>The format of a report.</summary>
public enum ReportFormat
{
    /// <summary>Detect the format. A parsed report never has this value.</summary>
    Auto,

    /// <summary>Text without markup, with paragraphs separated by blank lines.</summary>
    PlainText,

    /// <summary>Markdown (CommonMark with pipe tables).</summary>
    Markdown,

    /// <summary>An HTML page or fragment.</summary>
    Html,
}
