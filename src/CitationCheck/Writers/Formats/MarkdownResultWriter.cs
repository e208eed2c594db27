using System.Collections.Frozen;
using System.Text;
using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Formats;

/// <summary>A summary fit for a pull-request comment, cut off at <see cref="WriterOptions.MaxMarkdownLength"/>.</summary>
internal sealed class MarkdownResultWriter(TextWriter output, WriterOptions options) : FormatWriter(output, options)
{
    private const string Punctuation = "\\`*_[]|~!$";

    /// <summary>What is written for the characters that mean something in Markdown or on GitHub.</summary>
    private static readonly FrozenDictionary<char, string> Replacements = new Dictionary<char, string>(
        Punctuation.Select(static sign => KeyValuePair.Create(sign, "\\" + sign)))
    {
        ['@'] = "@<!-- -->", // no mention of a person
        ['#'] = "#<!-- -->", // no link to an issue
        ['<'] = "&lt;",
        ['>'] = "&gt;",
        ['&'] = "&amp;",
        [':'] = "&#58;", // a URL in a message is shown, not linked
    }.ToFrozenDictionary();

    private const int RoomForTheEnd = 300;
    private const int ShownOpen = 10;

    private readonly int[] counts = new int[3];
    private int reports;
    private int written;
    private int reportsLeftOut;

    public override void Complete()
    {
        if (reports > 1 || reportsLeftOut > 0)
        {
            string leftOut = reportsLeftOut == 0 ? "" : $" Omitted for length: {Words.Count(reportsLeftOut, "report", "reports")}.";
            Output.Write($"\n**{Words.Count(reports, "report", "reports")}: {Words.Tally(counts[2], counts[1], counts[0])}.**{leftOut}\n");
        }
    }

    public override void Write(ValidationResult result, string name)
    {
        reports++;
        foreach (Finding finding in result.Findings)
        {
            counts[(int)finding.Severity]++;
        }

        var text = new StringBuilder();
        text.Append(written == 0 ? "" : "\n").Append($"### {IconOf(result)} {Code(name)}: {Words.Tally(result.Findings)}\n\n");
        string numbers = Words.Numbers(result.Summary);
        text.Append($"{char.ToUpperInvariant(numbers[0])}{numbers[1..]}.\n");
        if (!Fits(text.Length))
        {
            reportsLeftOut++;
            return;
        }

        AppendFindings(text, result);
        Write(text);
    }

    public override void WriteFailure(string name, string message)
    {
        reports++;
        var text = new StringBuilder($"{(written == 0 ? "" : "\n")}### ⛔ {Code(name)}: could not be checked\n\n{Escape(message)}\n");
        if (Fits(text.Length))
        {
            Write(text);
        }
        else
        {
            reportsLeftOut++;
        }
    }

    private void AppendFindings(StringBuilder text, ValidationResult result)
    {
        string[] rows = [.. result.Findings.OrderByDescending(finding => finding.Severity).Select(finding => Row(result.Report, finding))];
        int open = AppendTable(text, rows.AsSpan(0, Math.Min(rows.Length, ShownOpen)));
        if (open == ShownOpen && rows.Length > open)
        {
            // A comment with hundreds of rows is scrolled past; the most severe are shown, the others are a click away.
            int before = text.Length;
            text.Append($"\n<details><summary>{Words.Count(rows.Length - open, "more finding", "more findings")}</summary>\n");
            int folded = AppendTable(text, rows.AsSpan(open));
            open += folded;
            text.Append("\n</details>\n");
            text.Length = folded == 0 ? before : text.Length;
        }

        if (open < rows.Length)
        {
            text.Append($"\n_{Words.Count(rows.Length - open, "finding", "findings")} omitted for length._\n");
        }
    }

    /// <summary>Writes a table of the rows that fit, and no empty one; tells how many fitted.</summary>
    private int AppendTable(StringBuilder text, ReadOnlySpan<string> rows)
    {
        int before = text.Length;
        int fitted = 0;
        text.Append("\n| Line | | Rule | Finding |\n|---:|---|---|---|\n");
        while (fitted < rows.Length && Fits(text.Length + rows[fitted].Length))
        {
            text.Append(rows[fitted++]);
        }

        text.Length = fitted == 0 ? before : text.Length;
        return fitted;
    }

    private static string Row(Report report, Finding finding) =>
        $"| {Words.Digits(report.GetLinePosition(finding.Span.Start).Line)} | {IconOf(finding.Severity)} {Words.Of(finding.Severity)} "
        + $"| {Escape(finding.RuleId)} | {Escape(finding.Message)} |\n";

    private bool Fits(int length) => written + length + RoomForTheEnd <= Options.MaxMarkdownLength;

    private void Write(StringBuilder text)
    {
        written += text.Length;
        Output.Write(text);
    }

    private static string IconOf(ValidationResult result) =>
        result.Findings.Count == 0 ? "✅" : IconOf(result.Findings.Max(finding => finding.Severity));

    private static string IconOf(Severity severity) => severity switch
    {
        Severity.Error => "❌",
        Severity.Warning => "⚠️",
        _ => "ℹ️",
    };

    /// <summary>A name as a code span, with more backticks around it than it has inside.</summary>
    private static string Code(string name)
    {
        string line = SafeText.OneLine(name).Replace("|", "\\|", StringComparison.Ordinal);
        string fence = "`";
        while (line.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return fence.Length == 1 ? $"`{line}`" : $"{fence} {line} {fence}";
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (char letter in SafeText.OneLine(text))
        {
            _ = Replacements.TryGetValue(letter, out string? replacement) ? escaped.Append(replacement) : escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
