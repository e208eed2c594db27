using CitationCheck.Reading.Html;
using CitationCheck.Reading.Markdown;

namespace CitationCheck.Reading.Formats;

/// <summary>Reads the blocks of a text in any format.</summary>
internal static class FormatReader
{
    /// <param name="text">The text.</param>
    /// <param name="format">Its format; not <see cref="ReportFormat.Auto"/>.</param>
    /// <param name="limits">Bounds on what is read.</param>
    /// <returns>What was read.</returns>
    public static SourceDocument Read(string text, ReportFormat format, ReadingLimits limits)
    {
        SourceDocument document = ReadAs(format, text, limits);
        document = format == ReportFormat.PlainText
            ? document
            : PreformattedText.Read(document, format == ReportFormat.Html, part => ReadAs(FormatDetector.Detect(part), part, limits));
        ToolLeftovers.Mark(text, document.Blocks);
        return document;
    }

    private static SourceDocument ReadAs(ReportFormat format, string text, ReadingLimits limits) => format switch
    {
        ReportFormat.Markdown => MarkdownReader.Read(text, limits),
        ReportFormat.Html => HtmlReader.Read(text, limits),
        _ => ReadPlain(text),
    };

    private static SourceDocument ReadPlain(string text)
    {
        SourceDocument document = PlainTextReader.Read(text);
        PlainCode.Mark(text, document.Blocks);
        return document;
    }
}
