namespace CitationCheck.Text;

/// <summary>One number in digits with its separators: <c>2019</c>, <c>1,234</c>, <c>3.5</c>; a code such as <c>1.2.3</c> or the places in <c>1,2,3-triazole</c> counts nothing.</summary>
internal readonly record struct Number(int Start, int End, bool IsGrouped, bool IsDecimal, bool IsYear, bool IsCode)
{
    /// <summary>How long it is, in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Reads the number that starts at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of its first digit.</param>
    /// <returns>The number.</returns>
    public static Number Read(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        int separators = 0;
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

        bool grouped = separators > 0 && threes && group == 3;
        bool year = separators == 0 && end - start == 4 && text[start] is '1' or '2' && text[start..end].CompareTo("2100", StringComparison.Ordinal) <= 0 && text[start..end].CompareTo("1000", StringComparison.Ordinal) >= 0;
        return new Number(start, end, grouped, separators == 1 && !grouped, year, separators > 1 && !grouped);
    }

    /// <summary>Whether it belongs to a name or a code: <c>Q3</c>, <c>COVID-19</c>, <c>arXiv:2001</c>, <c>mp3s</c>, <c>3rd</c>, <c>1.2.3</c>, <c>9/11</c>.</summary>
    /// <param name="text">The text that it was found in.</param>
    /// <returns><see langword="true"/> when it counts nothing.</returns>
    public bool IsPartOfWord(ReadOnlySpan<char> text)
    {
        char before = Start > 0 ? text[Start - 1] : ' ';
        if ((char.IsLetter(before) && !Signs.IsCjk(before) && !IsJoinedScript(before)) || before is '/' or '_' or '#' or '@' || (before == ':' && Start > 1 && char.IsLetter(text[Start - 2])) || (before == '-' && IsBehindLetter(text)))
        {
            return true;
        }

        ReadOnlySpan<char> rest = text[End..];
        if (before == '(' && Start > 1 && char.IsAsciiLetter(text[Start - 2]) && rest is [')', ..])
        {
            return true; // “reactive(0.0)” is code
        }

        return rest.StartsWith("st ") || rest.StartsWith("nd ") || rest.StartsWith("rd ") || rest.StartsWith("th ") || rest.StartsWith("st-") || rest.StartsWith("nd-") || rest.StartsWith("rd-") || rest.StartsWith("th-");
    }

    /// <summary>Whether letters stand before the hyphen, be it over other numbers: <c>COVID-19</c>, <c>CVE-2022-39253</c>.</summary>
    private bool IsBehindLetter(ReadOnlySpan<char> text)
    {
        int p = Start - 1;
        while (p > 0 && (char.IsAsciiDigit(text[p - 1]) || text[p - 1] == '-'))
        {
            p--;
        }

        return p > 0 && char.IsLetter(text[p - 1]);
    }

    /// <summary>Hangul and Arabic write particles before a number without a blank.</summary>
    private static bool IsJoinedScript(char c) => c is (>= '\u0600' and <= '\u06ff') or (>= '\uac00' and <= '\ud7af');
}
