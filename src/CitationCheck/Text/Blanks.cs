namespace CitationCheck.Text;

/// <summary>Goes over blanks, and over the signs that sentences open with.</summary>
internal static class Blanks
{
    /// <summary>Skips blanks and counts the lines that end in them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to start.</param>
    /// <returns>The next character that is not blank, and the line breaks before it, 2 at most.</returns>
    public static (int Next, int LineBreaks) Skip(ReadOnlySpan<char> text, int at)
    {
        int breaks = 0;
        while (at < text.Length && Characters.IsBlank(text[at]))
        {
            char c = text[at++];
            if (c == '\u2029')
            {
                breaks = 2;
            }
            else if (Characters.IsLineBreak(c))
            {
                at += c == '\r' && at < text.Length && text[at] == '\n' ? 1 : 0;
                breaks++;
            }
        }

        return (at, Math.Min(breaks, 2));
    }

    /// <summary>Whether nothing but blanks, brackets, quotation and emphasis marks stands between two offsets.</summary>
    public static bool IsBare(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start > 12)
        {
            return false;
        }

        for (int p = start; p < end; p++)
        {
            if (!Characters.IsBlank(text[p])
                && !Characters.IsOpener(text[p])
                && !Characters.IsStop(text[p])
                && !Characters.IsClosingBracket(text[p]))
            {
                return false;
            }
        }

        return true;
    }
}
