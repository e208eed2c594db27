using CitationCheck.Languages;

namespace CitationCheck.References.Parts;

/// <summary>The forms of dates, one method each; what was not written stays unknown.</summary>
internal static class DateForms
{
    /// <summary>How far a month may begin before the first digit of its date: its name, and what may stand between.</summary>
    public const int LongestLead = LongestMonth + 8;

    private const int Earliest = 1500;
    private const int Latest = 2100;
    private const int LongestMonth = 14;

    /// <summary>Reads a date that begins with a number.</summary>
    public static bool FromNumber(ReadOnlySpan<char> text, int start, out FoundDate date)
    {
        date = default;
        int at = start;
        int length = Number(text, ref at, out int first);
        if (length == 4 && first is >= Earliest and <= Latest)
        {
            date = FromYear(text, start, at, first);
            return true;
        }

        return length is 1 or 2 && (FromEastAsianMonth(text, start, at, first, out date) || FromDay(text, start, at, first, out date) || FromNumericDate(text, start, at, first, out date));
    }

    /// <summary><c>2023-03-02</c>, <c>2023/3/2</c>, <c>2023.03</c>, <c>2023年3月2日</c>, <c>2023, March 2</c>, <c>2023</c>.</summary>
    private static FoundDate FromYear(ReadOnlySpan<char> text, int start, int at, int year)
    {
        int end = at;
        if (at < text.Length && text[at] is '-' or '/' or '.' or '‑' or '–')
        {
            char separator = text[at++];
            if (Number(text, ref at, out int month) is 1 or 2 && month is >= 1 and <= 12)
            {
                int dayAt = at + 1;
                if (at < text.Length && text[at] == separator && Number(text, ref dayAt, out int day) is 1 or 2 && !IsDigit(text, dayAt))
                {
                    return new FoundDate(new PartialDate(year, month, day), start, dayAt);
                }

                if (!IsDigit(text, at) && separator != '.' && !(at < text.Length && text[at] == separator))
                {
                    return new FoundDate(new PartialDate(year, month), start, at);
                }
            }

            return new FoundDate(new PartialDate(year), start, end);
        }

        at = SkipBlanks(text, at);
        if (at < text.Length && text[at] is '年' or '년')
        {
            end = ++at;
            at = SkipBlanks(text, at);
            if (Number(text, ref at, out int month) is 1 or 2 && (at = SkipBlanks(text, at)) < text.Length && text[at] is '月' or '월')
            {
                end = ++at;
                at = SkipBlanks(text, at);
                if (Number(text, ref at, out int day) is 1 or 2 && (at = SkipBlanks(text, at)) < text.Length && text[at] is '日' or '号' or '일')
                {
                    return new FoundDate(new PartialDate(year, month, day), start, at + 1);
                }

                return new FoundDate(new PartialDate(year, month), start, end);
            }

            return new FoundDate(new PartialDate(year), start, end);
        }

        // (2020, March 2) as APA writes it
        int comma = at < text.Length && text[at] == ',' ? SkipBlanks(text, at + 1) : at;
        if (Month(text, ref comma, out int named) && !text[end..comma].Contains('\n'))
        {
            int monthEnd = comma;
            int dayAt = SkipBlanks(text, comma);
            if (Number(text, ref dayAt, out int day) is 1 or 2 && !IsDigit(text, dayAt))
            {
                return new FoundDate(new PartialDate(year, named, day), start, dayAt);
            }

            return new FoundDate(new PartialDate(year, named), start, monthEnd);
        }

        return new FoundDate(new PartialDate(year), start, end);
    }

    /// <summary><c>3月 2, 2023</c>, as a tool writes American order in Japanese.</summary>
    private static bool FromEastAsianMonth(ReadOnlySpan<char> text, int start, int at, int month, out FoundDate date)
    {
        date = default;
        if (at >= text.Length || text[at] is not ('月' or '월'))
        {
            return false;
        }

        at = SkipBlanks(text, at + 1);
        bool hasDay = Number(text, ref at, out int day) is 1 or 2;
        at = SkipBlanks(text, at);
        if (!hasDay || at >= text.Length || text[at] is not (',' or '，'))
        {
            return false;
        }

        at = SkipBlanks(text, at + 1);
        bool hasYear = Number(text, ref at, out int year) == 4 && year is >= Earliest and <= Latest;
        date = hasYear ? new FoundDate(new PartialDate(year, month, day), start, at) : default;
        return hasYear;
    }

    /// <summary><c>2 Mar. 2023</c>, <c>2nd of March, 2023</c>, <c>2. März 2023</c>, <c>2 de marzo de 2023</c>.</summary>
    private static bool FromDay(ReadOnlySpan<char> text, int start, int at, int day, out FoundDate date)
    {
        date = default;
        at += IsOrdinal(text, at) ? 2 : at < text.Length && text[at] is 'º' or 'ª' or '°' or '.' ? 1 : 0;
        bool isHyphened = at + 1 < text.Length && text[at] == '-' && char.IsLetter(text[at + 1]); // 4-Apr-2024
        at = isHyphened ? at + 1 : SkipWord(text, SkipBlanks(text, at));
        if (!Month(text, ref at, out int month))
        {
            return false;
        }

        at = isHyphened && at < text.Length && text[at] == '-' ? at + 1 : SkipBlanks(text, at);
        at = at < text.Length && text[at] == ',' ? SkipBlanks(text, at + 1) : at;
        at = SkipWord(text, at);
        if (Number(text, ref at, out int year) == 4 && year is >= Earliest and <= Latest)
        {
            date = new FoundDate(new PartialDate(year, month, day), start, at);
            return true;
        }

        return false;
    }

    /// <summary><c>02.03.2023</c> (day first), <c>03/02/2023</c> (month first, unless above 12).</summary>
    private static bool FromNumericDate(ReadOnlySpan<char> text, int start, int at, int first, out FoundDate date)
    {
        date = default;
        if (at >= text.Length || text[at] is not ('.' or '/' or '-'))
        {
            return false;
        }

        char separator = text[at++];
        at = separator == '.' ? SkipBlanks(text, at) : at;
        if (Number(text, ref at, out int second) is not (1 or 2) || at >= text.Length || text[at] != separator)
        {
            return false;
        }

        at++;
        at = separator == '.' ? SkipBlanks(text, at) : at;
        if (Number(text, ref at, out int year) != 4 || year is < Earliest or > Latest)
        {
            return false;
        }

        bool monthFirst = separator == '/' && first <= 12;
        date = new FoundDate(new PartialDate(year, monthFirst ? first : second, monthFirst ? second : first), start, at);
        return true;
    }

    /// <summary><c>March 2, 2023</c>, <c>Mar 2023</c>, <c>enero 18, 2026</c>.</summary>
    public static bool FromMonth(ReadOnlySpan<char> text, int start, out FoundDate date)
    {
        date = default;
        int at = start;
        if (!HasDigitSoon(text, start) || !Month(text, ref at, out int month))
        {
            return false;
        }

        at = SkipBlanks(text, at);
        at = at < text.Length && text[at] == ',' ? SkipBlanks(text, at + 1) : at;
        at = SkipWord(text, at);
        int length = Number(text, ref at, out int number);
        if (length == 4 && number is >= Earliest and <= Latest)
        {
            date = new FoundDate(new PartialDate(number, month), start, at);
            return true;
        }

        if (length is not (1 or 2))
        {
            return false;
        }

        at += IsOrdinal(text, at) ? 2 : 0;
        at = SkipBlanks(text, at);
        at = at < text.Length && text[at] == ',' ? SkipBlanks(text, at + 1) : at;
        at = SkipWord(text, at);
        if (Number(text, ref at, out int year) == 4 && year is >= Earliest and <= Latest)
        {
            date = new FoundDate(new PartialDate(year, month, number), start, at);
            return true;
        }

        return false;
    }

    /// <summary>Whether the ending of an ordinal stands there: <c>1st</c>, <c>2nd</c>, <c>1er</c>.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && (char.ToLowerInvariant(text[at]), char.ToLowerInvariant(text[at + 1])) is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h') or ('e', 'r');

    /// <summary>Whether a digit follows so close that a month may stand before it; most words of an entry need not be looked up.</summary>
    private static bool HasDigitSoon(ReadOnlySpan<char> text, int start) =>
        text.Slice(start, Math.Min(text.Length - start, LongestLead)).IndexOfAnyInRange('0', '9') >= 3;

    private static bool Month(ReadOnlySpan<char> text, ref int at, out int month)
    {
        int end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark))
        {
            end++;
        }

        month = end - at is >= 2 and <= LongestMonth ? MonthNames.Find(text[at..end]) : 0;
        if (month == 0)
        {
            return false;
        }

        at = end < text.Length && text[end] == '.' ? end + 1 : end;
        return true;
    }

    private static int Number(ReadOnlySpan<char> text, ref int at, out int number)
    {
        int start = at;
        number = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            number = at - start < 9 ? (number * 10) + text[at] - '0' : number;
            at++;
        }

        return at - start;
    }

    private static bool IsDigit(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (text[at] is ' ' or '\u00A0' or '\u202F' or '\n'))
        {
            at++;
        }

        return at;
    }

    /// <summary>Skips the small word between day, month and year: <c>de</c>, <c>of</c>.</summary>
    private static int SkipWord(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] is not ('d' or 'D' or 'o' or 'O' or 'г' or 'Г'))
        {
            return at;
        }

        foreach (string word in (ReadOnlySpan<string>)["de ", "of ", "del ", "d'", "г. "])
        {
            if (text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return at + word.Length;
            }
        }

        return at;
    }
}
