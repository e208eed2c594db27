namespace CitationCheck;

/// <summary>How the text of a report is laid out.</summary>
public enum ReportFormat
{
    /// <summary>Look at the text and choose. A parsed report never has this value.</summary>
    Auto,

    /// <summary>Text without markup: blank lines part paragraphs.</summary>
    PlainText,

    /// <summary>Markdown (CommonMark with pipe tables).</summary>
    Markdown,

    /// <summary>An HTML page or fragment.</summary>
    Html,
}
