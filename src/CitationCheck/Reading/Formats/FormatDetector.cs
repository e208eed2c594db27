using System.Buffers;

namespace CitationCheck.Reading.Formats;

/// <summary>Chooses the format of a text by what its first lines and signs look like.</summary>
internal static class FormatDetector
{
    /// <summary>How much of the text is looked at.</summary>
    private const int Window = 100_000;

    private const int LongestLabel = 60;

    /// <summary>How many lines that may name the target of a link are looked up in the text.</summary>
    private const int MostNames = 20;

    private static readonly SearchValues<string> HtmlOpenings = SearchValues.Create(
        ["<!doctype html", "<html", "<body", "<p>", "<p ", "<div>", "<div ", "<article", "<section", "<h1", "<h2", "<ol>", "<ul>", "<li>"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> HtmlEnds = SearchValues.Create(
        ["</p>", "</div>", "</html>", "</body>", "</li>", "</article>", "</section>", "</h1>", "</h2>"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> InlineSigns = SearchValues.Create(
        ["](", "**", "[^", "```", "~~~", "\\[", "\\_", "</sup>", "</a>", "</details>", "<br>", "<br/>"], StringComparison.Ordinal);

    public static ReportFormat Detect(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Window)];
        ReadOnlySpan<char> start = text.TrimStart("\uFEFF \t\r\n");
        if (start.StartsWith('<') && IsHtml(start))
        {
            return ReportFormat.Html;
        }

        bool isMarkdown = text.IndexOfAny(InlineSigns) >= 0
            || (HasMarkdownLine(text) && !PlainCode.IsProgram(text)) // “# Weighs the boats” is a comment there
            || CitationTag.AreIn(text)
            || HasFrontMatter(start);
        return isMarkdown ? ReportFormat.Markdown : ReportFormat.PlainText;
    }

    private static bool IsHtml(ReadOnlySpan<char> text) =>
        text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
        || (text.IndexOfAny(HtmlOpenings) is >= 0 and < 2000
            && text.IndexOfAny(HtmlEnds) >= 0
            && text.IndexOf("](", StringComparison.Ordinal) < 0
            && !HasMarkdownLine(text));

    private static bool HasMarkdownLine(ReadOnlySpan<char> text)
    {
        int toLookUp = text.IndexOf("][") < 0 ? 0 : MostNames;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            ReadOnlySpan<char> trimmed = line.TrimStart();
            if (trimmed.Length > 1
                && (IsHeading(trimmed) || OpensBlock(trimmed) || IsTableRule(trimmed) || IsNamedTarget(trimmed, text, ref toLookUp)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line <c>[map]: map.md</c> for a link <c>[the map][map]</c> of the text.</summary>
    private static bool IsNamedTarget(ReadOnlySpan<char> line, ReadOnlySpan<char> text, ref int toLookUp)
    {
        int close = line[0] == '[' && toLookUp-- > 0 ? line[..Math.Min(line.Length, LongestLabel)].IndexOf("]: ") : -1;
        return close > 1
            && char.IsLetter(line[1])
            && text.IndexOf($"]{line[..(close + 1)]}", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static bool OpensBlock(ReadOnlySpan<char> line) => line[0] is '-' or '*' or '+' or '>' && line[1] == ' ';

    /// <summary>Whether a text opens with <c>key: value</c> between two rules.</summary>
    private static bool HasFrontMatter(ReadOnlySpan<char> start)
    {
        if (!start.StartsWith("---"))
        {
            return false;
        }

        int line = start.IndexOf('\n');
        ReadOnlySpan<char> matter = line < 0 ? default : start[(line + 1)..];
        int colon = matter.IndexOfAny(":\n");
        return start[..Math.Max(line, 0)].TrimEnd() is "---"
            && colon > 0 && matter[colon] == ':'
            && matter.IndexOf("\n---", StringComparison.Ordinal) > 0;
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        int level = line.IndexOfAnyExcept('#');
        return level is >= 1 and <= 6 && line[level] == ' ';
    }

    private static bool IsTableRule(ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains("--", StringComparison.Ordinal) && line.IndexOfAnyExcept("|-: \t") < 0;
}
