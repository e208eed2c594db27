namespace CitationCheck.Fuzz;

/// <summary>A text of one length, with what was read from it: operations on it are measured one by one.</summary>
internal sealed class GrowthSample(string text)
{
    private readonly Dictionary<ReportFormat, Report> reports = [];
    private ValidationResult? result;
    private ValidationResult? strict;

    public string Text { get; } = text;

    public ValidationResult Result => result ??= CitationValidator.Validate(ReportAs(ReportFormat.Auto));

    public ValidationResult StrictResult => strict ??= CitationValidator.Validate(ReportAs(ReportFormat.Auto), ValidationOptions.Strict);

    public Report ReportAs(ReportFormat format)
    {
        if (!reports.TryGetValue(format, out Report? report))
        {
            report = Report.Parse(Text, format);
            reports.Add(format, report);
        }

        return report;
    }
}
