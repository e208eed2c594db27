using System.Globalization;
using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Formats;

/// <summary><c>file:line:column severity id message</c> with the place underlined, then the numbers of the report.</summary>
internal sealed class TextResultWriter(TextWriter output, WriterOptions options) : FormatWriter(output, options)
{
    private const string Indent = "    ";
    private const int Gutter = 8;

    private int reports;
    private int failures;
    private int errors;
    private int warnings;
    private int notes;

    public override void Complete()
    {
        if (reports + failures < 2)
        {
            return;
        }

        Output.Write($"{Words.Count(reports, "report", "reports")}: {Words.Tally(errors, warnings, notes)}");
        Output.Write(failures > 0 ? $"; {Words.Number(failures)} could not be checked\n" : "\n");
    }

    public override void Write(ValidationResult result, string name)
    {
        reports++;
        string shownName = SafeText.OneLine(name);
        foreach (Finding finding in result.Findings)
        {
            Count(finding.Severity);
            LinePosition place = result.Report.GetLinePosition(finding.Span.Start);
            string severity = Words.Of(finding.Severity);
            string rule = SafeText.OneLine(finding.RuleId);
            int head = DisplayWidth.Of($"{shownName}:{place} {severity} {rule} ");
            string message = WrappedText.Of(SafeText.OneLine(finding.Message), head, Options.Width, Indent);
            string shownSeverity = Paint(severity, ColorOf(finding.Severity));
            Output.Write($"{Paint(shownName, Ansi.Bold)}:{place} {shownSeverity} {rule} {message}\n");
            if (Options.ShowSource && finding.Span.Length > 0)
            {
                WriteSource(result.Report, finding, place.Line);
            }
        }

        string summary = $"{Words.Tally(result.Findings)}; {Words.Numbers(result.Summary)}";
        string numbers = WrappedText.Of(summary, DisplayWidth.Of(shownName) + 2, Options.Width, Indent);
        Output.Write($"{Paint(shownName, Ansi.Bold)}: {numbers}\n");
        if (Options.ShowSource && result.Findings.Count > 0)
        {
            Output.Write('\n');
        }
    }

    public override void WriteFailure(string name, string message)
    {
        failures++;
        string shownName = Paint(SafeText.OneLine(name), Ansi.Bold);
        Output.Write($"{shownName}: {Paint("could not be checked", Ansi.Red)}: {SafeText.OneLine(message)}\n");
    }

    private void WriteSource(Report report, Finding finding, int line)
    {
        TextSpan span = finding.Parts is [{ } first, ..] ? first.Span : finding.Span;
        Excerpt excerpt = Options.Width is { } width
            ? Excerpt.Of(report.Text, span, width - Gutter - 1)
            : Excerpt.Of(report.Text, span);
        string number = line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        string underline = new('^', Math.Max(1, DisplayWidth.Of(excerpt.Marked)));
        Output.Write($"{Paint($"{number} | ", Ansi.Dim)}{excerpt.Before}{excerpt.Marked}{excerpt.After}\n");
        string blanks = new(' ', DisplayWidth.Of(excerpt.Before));
        Output.Write($"{Paint("      | ", Ansi.Dim)}{blanks}{Paint(underline, ColorOf(finding.Severity))}\n");
    }

    private void Count(Severity severity)
    {
        errors += severity == Severity.Error ? 1 : 0;
        warnings += severity == Severity.Warning ? 1 : 0;
        notes += severity == Severity.Info ? 1 : 0;
    }

    private string Paint(string text, string color) => Options.Color ? $"\e[{color}m{text}\e[0m" : text;

    private static string ColorOf(Severity severity) => severity switch
    {
        Severity.Error => Ansi.Red,
        Severity.Warning => Ansi.Yellow,
        _ => Ansi.Cyan,
    };

    private static class Ansi
    {
        public const string Bold = "1";
        public const string Dim = "2";
        public const string Red = "1;31";
        public const string Yellow = "33";
        public const string Cyan = "36";
    }
}
