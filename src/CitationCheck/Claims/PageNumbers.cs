using System.Globalization;
using CitationCheck.Text;

namespace CitationCheck.Claims;

/// <summary>Knows the line at the foot of a page that leads to the others: “1 2 3 next”, “« Previous 1 2 … 10 Next »”.</summary>
internal static class PageNumbers
{
    /// <summary>In UTF-16 code units.</summary>
    private const int LongestLine = 80;

    private const int FewestNumbers = 3;

    private const int MostWords = 2;

    private const int LongestNumber = 4;

    /// <summary>Whether a text is such a line: numbers that count up, and hardly a word.</summary>
    /// <param name="text">The text, trimmed.</param>
    public static bool Are(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestLine)
        {
            return false;
        }

        int numbers = 0;
        int words = 0;
        int last = 0;
        bool isCut = false;
        foreach (Range range in text.Split(' '))
        {
            ReadOnlySpan<char> part = text[range].Trim("[](){}|·,");
            if (IsNumber(part, out int number))
            {
                if (numbers > 0 && (isCut ? number <= last : number != last + 1))
                {
                    return false;
                }

                (last, isCut) = (number, false);
                numbers++;
            }
            else if (part is "…" or "..." or "..")
            {
                isCut = true;
            }
            else if (part.ContainsAnyLetterOrDigit() && ++words > MostWords)
            {
                return false;
            }
        }

        return numbers >= FewestNumbers;
    }

    private static bool IsNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length is > 0 and <= LongestNumber
            && text.IndexOfAnyExceptInRange('0', '9') < 0
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
