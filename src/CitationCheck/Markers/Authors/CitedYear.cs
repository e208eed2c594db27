using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Markers.Authors;

/// <summary>Finds the years of works that a marker cites: <c>2019</c>, <c>2020a</c>, and what stands for one, <c>n.d.</c></summary>
internal static class CitedYear
{
    /// <summary>The first year of which works are cited, and the last; other numbers of four digits are no years.</summary>
    private const int First = 1400;
    private const int Last = 2099;

    /// <summary>What stands for the year of a work that has none.</summary>
    private static readonly WordsByLetter Undated = WordsByLetter.Last(Lexicon.Words(static language => language.Citations.Undated));

    /// <summary>Where the first year is, and where it ends with its letter; −1 when there is none.</summary>
    public static int Find(ReadOnlySpan<char> text, out int end)
    {
        for (int i = 0; i + 4 <= text.Length && text[i..^3].IndexOfAny('1', '2') is var next && next >= 0; i++)
        {
            i += next;
            if (IsAt(text, i))
            {
                end = i + 4;
                bool hasLetter = text[end..] is [>= 'a' and <= 'z', ..] && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]));
                end += hasLetter ? 1 : 0;
                return end == text.Length || !char.IsLetterOrDigit(text[end]) ? i : -1;
            }
        }

        end = text.Length;
        return UndatedAt(text);
    }

    /// <summary>Whether a text is a year, with its letter, or what stands for one.</summary>
    public static bool Is(ReadOnlySpan<char> text) => Find(text, out int end) == 0 && end == text.Length;

    /// <summary>Whether a text ends in a year of our times, behind a blank: “in 2023”.</summary>
    public static bool Ends(ReadOnlySpan<char> text) =>
        text.Length > 5 && text[^4..] is ['1', '9', _, _] or ['2', '0', _, _] && char.IsAsciiDigit(text[^2]) && text[^5] == ' ';

    /// <summary>“Smith, 2019, 2020a” cites several works of the same authors: the next year behind one that ends at a place.</summary>
    public static bool FindNext(ReadOnlySpan<char> text, ref int end, out int next)
    {
        next = end;
        if (end + 2 >= text.Length || text[end] is not (',' or '，' or '、'))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[(end + 1)..].TrimStart();
        if (Find(rest, out int length) != 0)
        {
            return false;
        }

        next = text.Length - rest.Length;
        end = next + length;
        return true;
    }

    /// <summary>Whether four digits of a year are at a place, and no more on either side.</summary>
    private static bool IsAt(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> digits = text.Slice(at, 4);
        return !digits.ContainsAnyExceptInRange('0', '9')
            && Label.Of(digits).Number is >= First and <= Last
            && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]))
            && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]));
    }

    /// <summary>Where the words stand that a text ends in instead of a year; −1 when there are none.</summary>
    private static int UndatedAt(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[^1] is '.' or 's' or 'g' or 'k' or 'a')
        {
            foreach (string undated in Undated[text[^1]])
            {
                if (text.EndsWith(undated, StringComparison.OrdinalIgnoreCase))
                {
                    return text.Length - undated.Length;
                }
            }
        }

        return -1;
    }
}
