namespace CitationCheck.Rules.Facts;

/// <summary>Finds in the report's text what a reader sees as a broken marker, be there markup or escapes in it.</summary>
internal static class WrittenMarker
{
    /// <summary>How far before a word the tag may open that holds it, in UTF-16 code units.</summary>
    private const int LongestTag = 400;

    /// <summary>Where a marker stands, be there markup or escapes in it; the whole claim when it is not to be seen.</summary>
    public static TextSpan Locate(string report, Claim claim, string marker, int from)
    {
        if (from >= claim.Span.End)
        {
            return claim.Span;
        }

        ReadOnlySpan<char> text = report.AsSpan(from, claim.Span.End - from);
        int at = InText(text, marker);
        if (at >= 0)
        {
            return new TextSpan(from + at, marker.Length);
        }

        // \[citation needed\], [<i>citation needed</i>], and [\] with nothing inside: from the words to the brackets around them
        ReadOnlySpan<char> words = marker.AsSpan().Trim("[]［］【】 ");
        int inside = words.IsEmpty ? text.IndexOf('[') + 1 : InText(text, words);
        int open = inside > 0 ? LastBracket(text[..inside]) : -1;
        int close = open < 0 ? -1 : text[inside..].IndexOfAny(']', '］', '】');
        return close < 0 ? claim.Span : TextSpan.FromBounds(from + open, from + inside + close + 1);
    }

    /// <summary>Where words stand that a reader sees, outside of tags: not those of <c>&lt;a title="Citation needed"&gt;</c>; −1 when nowhere.</summary>
    private static int InText(ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        for (int at = 0; text[at..].IndexOf(words, StringComparison.Ordinal) is >= 0 and var step; at++)
        {
            at += step;
            if (!IsInTag(text, at))
            {
                return at;
            }
        }

        return -1;
    }

    private static int LastBracket(ReadOnlySpan<char> text)
    {
        int at = text.LastIndexOfAny('[', '［', '【');
        while (at >= 0 && text.Length - at <= LongestTag && IsInTag(text, at))
        {
            at = text[..at].LastIndexOfAny('[', '［', '【');
        }

        return text.Length - at <= LongestTag ? at : -1;
    }

    private static bool IsInTag(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> before = text[Math.Max(0, at - LongestTag)..at];
        int tag = before.LastIndexOf('<');
        return tag > before.LastIndexOf('>') && tag + 1 < before.Length && (char.IsAsciiLetter(before[tag + 1]) || before[tag + 1] == '/');
    }

    /// <summary>Whether a place lies in code.</summary>
    public static bool IsVerbatim(string report, TextSpan span)
    {
        int line = span.Start == 0 ? 0 : report.LastIndexOf('\n', span.Start - 1) + 1;
        ReadOnlySpan<char> before = report.AsSpan(line, span.Start - line);
        return before.Count('`') % 2 == 1
            || before.LastIndexOf("<code", StringComparison.OrdinalIgnoreCase) > before.LastIndexOf("</code", StringComparison.OrdinalIgnoreCase);
    }
}
