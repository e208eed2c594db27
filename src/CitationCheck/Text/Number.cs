using System.Buffers;

namespace CitationCheck.Text;

/// <summary>
/// One number in digits with its separators: <c>2019</c>, <c>1,234</c>, <c>3.5</c>; a code such as <c>1.2.3</c> or the places in
/// <c>1,2,3-triazole</c> counts nothing.
/// </summary>
internal readonly record struct Number(int Start, int End, bool IsGrouped, bool IsDecimal, bool IsYear, bool IsCode)
{
    /// <summary>What parts the groups of a number, or its whole from its fraction.</summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create(".,'’\u00a0\u202f٫٬");

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
        for (; end < text.Length; end++)
        {
            if (char.IsDigit(text[end]))
            {
                group++;
            }
            else if (IsSeparator(text, end))
            {
                threes &= separators == 0 ? group <= 3 : group == 3;
                separators++;
                group = 0;
            }
            else
            {
                break;
            }
        }

        bool isGrouped = separators > 0 && threes && group == 3;
        bool isYear = separators == 0 && IsYearNumber(text[start..end]);
        return new Number(start, end, isGrouped, separators == 1 && !isGrouped, isYear, separators > 1 && !isGrouped);
    }

    private static bool IsSeparator(ReadOnlySpan<char> text, int at) =>
        Separators.Contains(text[at]) && at + 1 < text.Length && char.IsDigit(text[at + 1]);

    /// <summary>1000 to 2100.</summary>
    private static bool IsYearNumber(ReadOnlySpan<char> digits) =>
        digits.Length == 4
        && digits[0] is '1' or '2'
        && digits.CompareTo("2100", StringComparison.Ordinal) <= 0
        && digits.CompareTo("1000", StringComparison.Ordinal) >= 0;

    /// <summary>
    /// Whether it belongs to a name or a code: <c>Q3</c>, <c>COVID-19</c>, <c>arXiv:2001</c>, <c>mp3s</c>, <c>3rd</c>,
    /// <c>1.2.3</c>, <c>9/11</c>.
    /// </summary>
    /// <param name="text">The text that it was found in.</param>
    /// <returns><see langword="true"/> when it counts nothing.</returns>
    public bool IsPartOfWord(ReadOnlySpan<char> text)
    {
        char before = Start > 0 ? text[Start - 1] : ' ';
        char second = Start > 1 ? text[Start - 2] : ' ';
        ReadOnlySpan<char> rest = text[End..];
        return before switch
        {
            '/' or '_' or '#' or '@' => true,
            ':' when char.IsLetter(second) => true,
            '-' when IsBehindLetter(text) => true,
            '(' when char.IsAsciiLetter(second) && rest is [')', ..] => true, // “reactive(0.0)” is code
            _ => IsJoinedTo(before) || IsOrdinal(rest),
        };
    }

    /// <summary>Whether a letter right before it makes one word with it.</summary>
    private static bool IsJoinedTo(char before) => char.IsLetter(before) && !Characters.IsCjk(before) && !IsJoinedScript(before);

    private static bool IsOrdinal(ReadOnlySpan<char> rest) =>
        rest.Length > 2 && rest[2] is ' ' or '-' && rest[..2] is "st" or "nd" or "rd" or "th";

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
