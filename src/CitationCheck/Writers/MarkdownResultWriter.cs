using System.Text;

namespace CitationCheck.Writers;

/// <summary>A summary fit for a pull-request comment, cut off at <see cref="WriterOptions.MaxMarkdownLength"/>.</summary>
internal sealed class MarkdownResultWriter(TextWriter output, WriterOptions options) : ResultWriter(output, options)
{
    private const int RoomForTheEnd = 200;

    private int written;
    private int reportsLeftOut;
    private int findingsLeftOut;

    public override void Complete()
    {
        if (reportsLeftOut > 0)
        {
            Output.Write($"\n_Left out for length: {Words.Count(reportsLeftOut, "report", "reports")}._\n");
        }
    }

    private protected override void WriteResult(ValidationResult result, string name)
    {
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

    private protected override void WriteFailed(string name, string message)
    {
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
        if (result.Findings.Count == 0)
        {
            return;
        }

        text.Append("\n| Line | | Rule | Finding |\n|---:|---|---|---|\n");
        findingsLeftOut = 0;
        foreach (Finding finding in result.Findings.OrderByDescending(finding => finding.Severity))
        {
            int line = result.Report.GetLinePosition(finding.Span.Start).Line;
            string row = $"| {Words.Digits(line)} | {IconOf(finding.Severity)} {Words.Of(finding.Severity)} | {Escape(finding.RuleId)} | {Escape(finding.Message)} |\n";
            if (findingsLeftOut == 0 && Fits(text.Length + row.Length))
            {
                text.Append(row);
            }
            else
            {
                findingsLeftOut++;
            }
        }

        if (findingsLeftOut > 0)
        {
            text.Append($"\n_And {Words.Count(findingsLeftOut, "more finding", "more findings")}._\n");
        }
    }

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
            switch (letter)
            {
                case '@' or '#':
                    escaped.Append(letter).Append("<!-- -->"); // no mention of a person, no link to an issue
                    break;
                case '<' or '>' or '&':
                    escaped.Append(letter == '<' ? "&lt;" : letter == '>' ? "&gt;" : "&amp;");
                    break;
                case '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '!' or '$':
                    escaped.Append('\\').Append(letter);
                    break;
                case ':':
                    escaped.Append("&#58;"); // a URL in a message is shown, not linked
                    break;
                default:
                    escaped.Append(letter);
                    break;
            }
        }

        return escaped.ToString();
    }
}
