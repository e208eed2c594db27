using CitationCheck.Reading.Html;
using CitationCheck.Reading.Markdown;

namespace CitationCheck.Reading.Formats;

/// <summary>Reads the blocks of a text in any format.</summary>
internal static class FormatReader
{
    /// <param name="text">The text.</param>
    /// <param name="format">Its format; not <see cref="ReportFormat.Auto"/>.</param>
    /// <param name="limits">Bounds on what is read.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <returns>What was read.</returns>
    public static ReadDocument Read(
        string text, ReportFormat format, ReadingLimits limits, CancellationToken cancellationToken = default)
    {
        ReadDocument document = ReadAs(format, text, limits, cancellationToken);
        document = format == ReportFormat.PlainText
            ? document
            : PreformattedText.Read(
                document,
                format == ReportFormat.Html,
                part => ReadAs(FormatDetector.Detect(part), part, limits, cancellationToken));
        ToolLeftovers.Mark(text, document.Blocks);
        return document;
    }

    private static ReadDocument ReadAs(
        ReportFormat format, string text, ReadingLimits limits, CancellationToken cancellationToken) => format switch
        {
            ReportFormat.Markdown => MarkdownReader.Read(text, limits, cancellationToken),
            ReportFormat.Html => HtmlReader.Read(text, limits, cancellationToken),
            _ => ReadPlain(text, cancellationToken),
        };

    private static ReadDocument ReadPlain(string text, CancellationToken cancellationToken)
    {
        ReadDocument document = PlainTextReader.Read(text, cancellationToken);
        PlainCode.Mark(text, document.Blocks);
        return document;
    }
}
