namespace CitationCheck.References.Parts;

/// <summary>
/// Tells a line break that the format asks for, <c>&lt;br&gt;</c> or two blanks or a backslash at the end of a line of Markdown, from a
/// line of text that was only wrapped.
/// </summary>
internal static class HardBreak
{
    /// <summary>How far before a line its break may stand, with the markup between.</summary>
    private const int LongestMarkup = 120;

    private const int MostTags = 4;

    /// <summary>Whether one stands before the line that starts at a place of the report's text.</summary>
    public static bool IsBefore(string source, int line)
    {
        ReadOnlySpan<char> before = source.AsSpan(0, line)[Math.Max(0, line - LongestMarkup)..];
        for (int tags = 0; tags < MostTags && before.TrimEnd() is [.., '>'] markup && markup.LastIndexOf('<') is >= 0 and var open; tags++)
        {
            if (markup[(open + 1)..].StartsWith("br", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            before = markup[..open]; // the emphasis that the line begins with
        }

        int end = before.LastIndexOf('\n');
        return end > 0 && before[..end].TrimEnd('\r') is [.., '\\'] or [.., ' ', ' '];
    }
}
