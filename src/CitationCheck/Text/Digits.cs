using System.Globalization;
using System.Text;

namespace CitationCheck.Text;

/// <summary>
/// Digits as markers and labels write them: those of every script (<c>٣</c>, <c>३</c>, <c>３</c>), raised ones (<c>³</c>) and numbers in
/// circles (<c>③</c>). Labels are kept in digits of ASCII, so that markers and entries meet whatever digits each is written in.
/// </summary>
internal static class Digits
{
    /// <summary>What is written for a comma between raised numbers.</summary>
    public const string RaisedCommas = "˒ʼʾˎ⸴﹐";

    /// <summary>The numbers in circles and the like: the first and the last character of each row, and the number of the first.</summary>
    private static readonly (char First, char Last, int Number)[] CircledRows =
    [
        ('①', '⑳', 1), ('㉑', '㉟', 21), ('㊱', '㊿', 36), ('❶', '❿', 1), ('➀', '➉', 1), ('➊', '➓', 1), ('⓵', '⓾', 1), ('⓫', '⓴', 11),
    ];

    /// <summary>The value of a raised digit of Unicode, 0 to 9; −1 for any other character.</summary>
    public static int Raised(char c) => c switch
    {
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        '⁰' => 0,
        >= '⁴' and <= '⁹' => c - '⁰',
        _ => -1,
    };

    /// <summary>The number of a character that shows one in a circle; −1 for any other character.</summary>
    public static int Circled(char c)
    {
        if (c >= CircledRows[0].First)
        {
            foreach ((char first, char last, int number) in CircledRows)
            {
                if (c >= first && c <= last)
                {
                    return c - first + number;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether a character is a raised digit or a number in a circle.</summary>
    public static bool IsShaped(char c) => Raised(c) >= 0 || Circled(c) >= 0;

    /// <summary>All characters that <see cref="IsShaped"/> knows.</summary>
    public static string AllShaped() => string.Concat(Enumerable.Range('\u0080', '\uFF00').Select(static c => (char)c).Where(IsShaped));

    /// <summary>
    /// A text with its raised digits, and the signs raised with them, made plain ones, and numbers out of their circles, which stand
    /// side by side without a comma: <c>⁴⁻⁶</c> is <c>4-6</c>, <c>①③</c> is <c>1,3</c>.
    /// </summary>
    public static string Lower(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (Circled(text[i]) is >= 0 and var number)
            {
                plain.Append(i > 0 && Circled(text[i - 1]) >= 0 ? "," : string.Empty).Append(CultureInfo.InvariantCulture, $"{number}");
            }
            else
            {
                plain.Append(Raised(text[i]) is >= 0 and var digit ? (char)('0' + digit) : LowerSign(text[i]));
            }
        }

        return plain.ToString();
    }

    /// <summary>
    /// A text with the digits of every script as those of ASCII, at the same places; the text itself when it has no other.
    /// </summary>
    public static string ToAscii(string text)
    {
        int first = 0;
        while (first < text.Length && (text[first] < '\u0660' || !char.IsDigit(text[first])))
        {
            first++;
        }

        return first == text.Length ? text : string.Create(text.Length, (text, first), static (plain, source) =>
        {
            source.text.CopyTo(plain);
            for (int i = source.first; i < plain.Length; i++)
            {
                bool isForeign = plain[i] > '9' && char.IsDigit(plain[i]);
                plain[i] = isForeign ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(plain[i])) : plain[i];
            }
        });
    }

    /// <summary>What joins raised numbers: <c>⁴⁻⁶</c>, <c>²˒³</c>, <c>²⸴³</c>.</summary>
    private static char LowerSign(char c) => c is '⁻' or 'ˉ' ? '-' : RaisedCommas.Contains(c, StringComparison.Ordinal) ? ',' : c;
}
