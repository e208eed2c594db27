
namespace CitationCheck;

/// <summary>Leads a text through the stages of reading: blocks, references, citations, claims.</summary>
internal static class ReportBuilder
{
    public static Report Build(string text, ReportFormat format, ReadingLimits limits)
    {
        _ = limits;
        return new Report(text, format == ReportFormat.Auto ? ReportFormat.PlainText : format, null, new ReportParts([], [], [], [], [], []));
    }
}
