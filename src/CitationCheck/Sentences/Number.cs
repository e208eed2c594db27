namespace CitationCheck.Sentences;

/// <summary>One number in digits with its separators: <c>2019</c>, <c>1,234</c>, <c>3.5</c>.</summary>
internal readonly record struct Number(int Start, int End, bool IsGrouped, bool IsDecimal, bool IsYear)
{
    /// <summary>How long it is, in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Finds the next number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to look from.</param>
    /// <param name="number">The number.</param>
    /// <returns><see langword="true"/> when there is one.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, int at, out Number number)
    {
        number = default;
        int start = at;
        while (start < text.Length && !char.IsDigit(text[start]))
        {
            start++;
        }

        if (start >= text.Length)
        {
            return false;
        }

        int end = start;
        int separators = 0;
        bool grouped = false;
        bool threes = true;
        int group = 0;
        while (end < text.Length)
        {
            if (char.IsDigit(text[end]))
            {
                group++;
                end++;
            }
            else if (text[end] is '.' or ',' or '\'' or '’' or '\u00a0' or '\u202f' or '٫' or '٬' && end + 1 < text.Length && char.IsDigit(text[end + 1]))
            {
                threes &= separators == 0 ? group <= 3 : group == 3;
                separators++;
                group = 0;
                end++;
            }
            else
            {
                break;
            }
        }

        grouped = separators > 0 && threes && group == 3;
        bool year = separators == 0 && end - start == 4 && text[start] is '1' or '2' && text[start..end].CompareTo("2100", StringComparison.Ordinal) <= 0 && text[start..end].CompareTo("1000", StringComparison.Ordinal) >= 0;
        number = new Number(start, end, grouped, separators == 1 && !grouped, year);
        return true;
    }

    /// <summary>Whether it belongs to a name or a code: <c>Q3</c>, <c>COVID-19</c>, <c>arXiv:2001</c>, <c>mp3s</c>, <c>3rd</c>, <c>1.2.3</c>, <c>9/11</c>.</summary>
    /// <param name="text">The text that it was found in.</param>
    /// <returns><see langword="true"/> when it counts nothing.</returns>
    public bool IsPartOfWord(ReadOnlySpan<char> text)
    {
        char before = Start > 0 ? text[Start - 1] : ' ';
        if ((char.IsLetter(before) && !Signs.IsCjk(before) && !IsJoinedScript(before)) || before is '/' or '_' or '#' or '@' || (before is '-' or ':' && Start > 1 && char.IsLetter(text[Start - 2])))
        {
            return true;
        }

        ReadOnlySpan<char> rest = text[End..];
        return rest.StartsWith("st ") || rest.StartsWith("nd ") || rest.StartsWith("rd ") || rest.StartsWith("th ") || rest.StartsWith("st-") || rest.StartsWith("nd-") || rest.StartsWith("rd-") || rest.StartsWith("th-");
    }

    /// <summary>Hangul and Arabic write particles before a number without a blank.</summary>
    private static bool IsJoinedScript(char c) => c is (>= '\u0600' and <= '\u06ff') or (>= '\uac00' and <= '\ud7af');
}
