using System.Globalization;
using CitationCheck.Rules;
using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Formats;

/// <summary>
/// Workflow commands of GitHub Actions, one a finding. GitHub shows ten errors, ten warnings and ten notices a step, so
/// the most severe come first within each report.
/// </summary>
internal sealed class GitHubResultWriter(TextWriter output, WriterOptions options) : FormatWriter(output, options)
{
    private const int ShownOfAKind = 10; // of a step; all of them stay in its log

    private readonly Dictionary<Severity, int> written = [];

    public override void Complete()
    {
        if (written.Values.Any(count => count > ShownOfAKind))
        {
            string counts = Words.Tally(
                written.GetValueOrDefault(Severity.Error),
                written.GetValueOrDefault(Severity.Warning),
                written.GetValueOrDefault(Severity.Info));
            Output.Write($"CitationCheck found {counts}. GitHub shows at most {ShownOfAKind} annotations of each severity per step; "
                + "this log lists all of them.\n");
        }
    }

    public override void Write(ValidationResult result, string name)
    {
        foreach (Finding finding in result.Findings.OrderByDescending(finding => finding.Severity))
        {
            written[finding.Severity] = written.GetValueOrDefault(finding.Severity) + 1;
            LinePosition start = result.Report.GetLinePosition(finding.Span.Start);
            LinePosition end = result.Report.GetLinePosition(finding.Span.End);
            string columns = start.Line == end.Line
                ? string.Create(CultureInfo.InvariantCulture, $",col={start.Column},endColumn={end.Column}")
                : "";
            string lines = $"line={Words.Digits(start.Line)},endLine={Words.Digits(end.Line)}{columns}";
            Output.Write($"::{CommandOf(finding.Severity)} file={Property(name)},{lines},title={Property(TitleOf(finding.RuleId))}"
                + $"::{Data(finding.Message)}\n");
        }
    }

    public override void WriteFailure(string name, string message) =>
        Output.Write($"::error file={Property(name)},title=Could not be checked::{Data(message)}\n");

    private static string CommandOf(Severity severity) => severity == Severity.Info ? "notice" : Words.Of(severity);

    private static string TitleOf(string ruleId) =>
        RuleCatalog.All.FirstOrDefault(rule => rule.Descriptor.Id == ruleId) is { } rule ? $"{ruleId} {rule.Descriptor.Title}" : ruleId;

    // What GitHub's own toolkit escapes (actions/toolkit, packages/core/src/command.ts).
    private static string Data(string text) => SafeText.Show(text.ReplaceLineEndings("\n"))
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
