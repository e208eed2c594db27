using System.Globalization;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.References.Parts;

/// <summary>
/// Goes through a text that may be a date, piece by piece. What is not there moves nothing, except that blanks may be passed over.
/// </summary>
internal ref struct DateCursor(ReadOnlySpan<char> text, int at)
{
    /// <summary>The longest name of a month, in UTF-16 code units.</summary>
    public const int LongestMonth = 14;

    private const int Earliest = 1500;
    private const int Latest = 2100;

    private static readonly WordsByLetter SmallWords =
        WordsByLetter.First(Lexicon.Words(static language => language.Entries.DateParticles));

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Where it stands in the text.</summary>
    public int At { get; private set; } = at;

    /// <summary>The character at its place; NUL at the end of the text.</summary>
    public readonly char Current => At < text.Length ? text[At] : '\0';

    /// <summary>Whether a year may stand in a date.</summary>
    public static bool IsYear(int digits, int number) => digits == 4 && number is >= Earliest and <= Latest;

    /// <summary>Passes over one of these characters.</summary>
    public bool Skip(scoped ReadOnlySpan<char> signs)
    {
        bool isThere = At < text.Length && signs.Contains(text[At]);
        At += isThere ? 1 : 0;
        return isThere;
    }

    public void SkipBlanks()
    {
        while (Skip(" \u00A0\u202F\n"))
        {
        }
    }

    /// <summary>Passes over what may stand between a month or a day and its year: blanks, a comma, a small word.</summary>
    public void SkipToYear()
    {
        SkipBlanks();
        SkipComma();
        SkipSmallWord();
    }

    public void SkipComma()
    {
        if (Skip(","))
        {
            SkipBlanks();
        }
    }

    /// <summary>Passes over the small word between day, month and year: <c>de</c>, <c>of</c>.</summary>
    public void SkipSmallWord()
    {
        foreach (string word in SmallWords[Current])
        {
            if (text[At..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                At += word.Length;
                return;
            }
        }
    }

    /// <summary>Passes over the ending of an ordinal: <c>1st</c>, <c>2nd</c>, <c>1er</c>.</summary>
    public bool SkipOrdinal()
    {
        bool isOrdinal = At + 1 < text.Length
            && (char.ToLowerInvariant(text[At]), char.ToLowerInvariant(text[At + 1]))
                is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h') or ('e', 'r');
        At += isOrdinal ? 2 : 0;
        return isOrdinal;
    }

    /// <summary>Passes over the hyphen before the name of a month: <c>4-Apr-2024</c>.</summary>
    public bool SkipHyphenBeforeLetter()
    {
        bool isHyphen = At + 1 < text.Length && text[At] == '-' && char.IsLetter(text[At + 1]);
        At += isHyphen ? 1 : 0;
        return isHyphen;
    }

    /// <summary>Reads digits, and gives back how many there are.</summary>
    public int Number(out int number)
    {
        int start = At;
        number = 0;
        while (At < text.Length && char.IsAsciiDigit(text[At]))
        {
            number = At - start < 9 ? (number * 10) + text[At] - '0' : number;
            At++;
        }

        return At - start;
    }

    /// <summary>Reads a number of one or two digits.</summary>
    public bool Short(out int number) => Number(out number) is 1 or 2;

    /// <summary>Reads a number of one or two digits and the sign that says what it counts: <c>3月</c>, <c>2 日</c>.</summary>
    public bool ShortBefore(scoped ReadOnlySpan<char> signs, out int number)
    {
        SkipBlanks();
        bool isShort = Short(out number);
        SkipBlanks();
        return isShort && Skip(signs);
    }

    public bool Year(out int year) => IsYear(Number(out year), year);

    /// <summary>Reads the name of a month, and the stop of a short one.</summary>
    public bool Month(out int month)
    {
        int end = At;
        while (end < text.Length && IsLetter(text[end]))
        {
            end++;
        }

        month = end - At is >= 2 and <= LongestMonth ? MonthNames.Find(text[At..end]) : 0;
        if (month == 0)
        {
            return false;
        }

        At = end;
        Skip(".");
        return true;
    }

    private static bool IsLetter(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
