using System.Buffers;

namespace CitationCheck.References.Parts;

/// <summary>
/// Reads dates as references write them: <c>2 Mar. 2023</c>, <c>March 2, 2023</c>, <c>2023-03-02</c>, <c>02.03.2023</c>,
/// <c>2 de marzo de 2023</c>, <c>2023年3月2日</c>, <c>March 2023</c>, <c>2023</c>. What was not written stays unknown.
/// Of <c>03/02/2023</c> the first number is the month, as in American use, unless it cannot be one.
/// </summary>
internal static class DateReader
{
    /// <summary>Signs behind which a number is a piece of something longer.</summary>
    private static readonly SearchValues<char> PieceSigns = SearchValues.Create("/-_=.:#%");

    /// <summary>Adds the dates of a text from a place on, in order, to those that were found before.</summary>
    public static void FindAll(ReadOnlySpan<char> text, int from, List<FoundDate> found)
    {
        while (TryFind(text, from, out FoundDate date))
        {
            found.Add(date);
            from = date.End;
        }
    }

    /// <summary>The first date of a text; one that ends at 0 when it has none.</summary>
    public static FoundDate First(ReadOnlySpan<char> text) => TryFind(text, 0, out FoundDate date) ? date : default;

    /// <summary>The last date of a text; one that ends at 0 when it has none.</summary>
    public static FoundDate Last(ReadOnlySpan<char> text)
    {
        FoundDate last = default;
        while (TryFind(text, last.End, out FoundDate date))
        {
            last = date;
        }

        return last;
    }

    private static bool TryFind(ReadOnlySpan<char> text, int from, out FoundDate date)
    {
        date = default;
        int at = from;
        int digit = -1;
        while (true)
        {
            if (digit < at)
            {
                int next = text[at..].IndexOfAnyInRange('0', '9');
                if (next < 0)
                {
                    return false;
                }

                digit = at + next;
            }

            at = SkipToWordNear(text, at, digit);
            if (!NextWord(text, ref at, out int start))
            {
                return false;
            }

            if (TryReadAt(text, start, out date))
            {
                return true;
            }
        }
    }

    /// <summary>Jumps over words that are too far from the next digit to be the month before it.</summary>
    private static int SkipToWordNear(ReadOnlySpan<char> text, int at, int digit)
    {
        int near = digit - DateForms.LongestLead;
        if (near <= at)
        {
            return at;
        }

        while (near > at && char.IsLetterOrDigit(text[near - 1]) && char.IsLetterOrDigit(text[near]))
        {
            near--; // to the start of the word
        }

        return near;
    }

    /// <summary>Goes to the start of the next word or number.</summary>
    private static bool NextWord(ReadOnlySpan<char> text, ref int at, out int start)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        start = at;
        if (at == text.Length)
        {
            return false;
        }

        bool isDigit = char.IsAsciiDigit(text[at]);
        while (at < text.Length && char.IsLetterOrDigit(text[at]) && char.IsAsciiDigit(text[at]) == isDigit)
        {
            at++;
        }

        return true;
    }

    private static bool TryReadAt(ReadOnlySpan<char> text, int start, out FoundDate date)
    {
        bool isNumber = char.IsAsciiDigit(text[start]);
        FoundDate? read = !isNumber ? DateForms.FromMonth(text, start) : IsPiece(text, start) ? null : DateForms.FromNumber(text, start);
        date = read ?? default;
        return read is not null;
    }

    /// <summary>Whether a number is a piece of a longer one, a path or an identifier.</summary>
    private static bool IsPiece(ReadOnlySpan<char> text, int start) =>
        start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || PieceSigns.Contains(text[start - 1]));
}
