namespace CitationCheck.References.Parts;

/// <summary>The forms of dates, one method each; what was not written stays unknown.</summary>
internal static class DateForms
{
    /// <summary>How far a month may begin before the first digit of its date: its name, and what may stand between.</summary>
    public const int LongestLead = DateCursor.LongestMonth + 8;

    /// <summary>Reads a date that begins with a number.</summary>
    public static FoundDate? FromNumber(ReadOnlySpan<char> text, int start)
    {
        var at = new DateCursor(text, start);
        int digits = at.Number(out int number);
        if (DateCursor.IsYear(digits, number))
        {
            return FromYear(text, start, at, number);
        }

        return digits is 1 or 2
            ? FromEastAsianMonth(start, at, number) ?? FromDay(start, at, number) ?? FromNumericDate(start, at, number)
            : null;
    }

    /// <summary><c>2023-03-02</c>, <c>2023年3月2日</c>, <c>2023, March 2</c>, <c>2023</c>.</summary>
    private static FoundDate FromYear(ReadOnlySpan<char> text, int start, DateCursor at, int year)
    {
        if (at.Current is '-' or '/' or '.' or '‑' or '–')
        {
            return FromNumericYear(start, at, year);
        }

        int end = at.At;
        at.SkipBlanks();
        return at.Skip("年년")
            ? FromEastAsianYear(start, at, year)
            : FromYearAndMonth(text, start, end, at, year) ?? new FoundDate(new PartialDate(year), start, end);
    }

    /// <summary><c>2023-03-02</c>, <c>2023/3/2</c>, <c>2023-03</c>; <c>2023.03</c> is a year and something else.</summary>
    private static FoundDate FromNumericYear(int start, DateCursor at, int year)
    {
        var alone = new FoundDate(new PartialDate(year), start, at.At);
        char separator = at.Current;
        at.Skip([separator]);
        if (!at.Short(out int month) || month is < 1 or > 12)
        {
            return alone;
        }

        int monthEnd = at.At;
        if (!at.Skip([separator]))
        {
            return separator == '.' ? alone : new FoundDate(new PartialDate(year, month), start, monthEnd);
        }

        return at.Short(out int day) ? new FoundDate(new PartialDate(year, month, day), start, at.At) : alone;
    }

    /// <summary><c>2023年3月2日</c>, <c>2023年3月</c>, <c>2023年</c>.</summary>
    private static FoundDate FromEastAsianYear(int start, DateCursor at, int year)
    {
        int end = at.At;
        if (!at.ShortBefore("月월", out int month))
        {
            return new FoundDate(new PartialDate(year), start, end);
        }

        end = at.At;
        return at.ShortBefore("日号일", out int day)
            ? new FoundDate(new PartialDate(year, month, day), start, at.At)
            : new FoundDate(new PartialDate(year, month), start, end);
    }

    /// <summary><c>2020, March 2</c> as APA writes it, on one line.</summary>
    private static FoundDate? FromYearAndMonth(ReadOnlySpan<char> text, int start, int yearEnd, DateCursor at, int year)
    {
        at.SkipComma();
        if (!at.Month(out int month) || text[yearEnd..at.At].Contains('\n'))
        {
            return null;
        }

        int monthEnd = at.At;
        at.SkipBlanks();
        return at.Short(out int day)
            ? new FoundDate(new PartialDate(year, month, day), start, at.At)
            : new FoundDate(new PartialDate(year, month), start, monthEnd);
    }

    /// <summary><c>3月 2, 2023</c>, as a tool writes American order in Japanese.</summary>
    private static FoundDate? FromEastAsianMonth(int start, DateCursor at, int month)
    {
        if (!at.Skip("月월") || !at.ShortBefore(",，", out int day))
        {
            return null;
        }

        at.SkipBlanks();
        return at.Year(out int year) ? new FoundDate(new PartialDate(year, month, day), start, at.At) : null;
    }

    /// <summary><c>2 Mar. 2023</c>, <c>2nd of March, 2023</c>, <c>2. März 2023</c>, <c>2 de marzo de 2023</c>, <c>4-Apr-2024</c>.</summary>
    private static FoundDate? FromDay(int start, DateCursor at, int day)
    {
        if (!at.SkipOrdinal())
        {
            at.Skip("ºª°.");
        }

        bool isHyphened = at.SkipHyphenBeforeLetter();
        if (!isHyphened)
        {
            at.SkipBlanks();
            at.SkipSmallWord();
        }

        if (!at.Month(out int month))
        {
            return null;
        }

        if (!isHyphened || !at.Skip("-"))
        {
            at.SkipBlanks();
        }

        at.SkipComma();
        at.SkipSmallWord();
        return at.Year(out int year) ? new FoundDate(new PartialDate(year, month, day), start, at.At) : null;
    }

    /// <summary><c>02.03.2023</c> (day first), <c>03/02/2023</c> (month first, unless above 12).</summary>
    private static FoundDate? FromNumericDate(int start, DateCursor at, int first)
    {
        char separator = at.Current;
        if (!at.Skip("./-"))
        {
            return null;
        }

        SkipBlanksBehindStop(ref at, separator);
        if (!at.Short(out int second) || !at.Skip([separator]))
        {
            return null;
        }

        SkipBlanksBehindStop(ref at, separator);
        if (!at.Year(out int year))
        {
            return null;
        }

        bool isMonthFirst = separator == '/' && first <= 12;
        return new FoundDate(new PartialDate(year, isMonthFirst ? first : second, isMonthFirst ? second : first), start, at.At);
    }

    /// <summary>“2. 3. 2023”</summary>
    private static void SkipBlanksBehindStop(ref DateCursor at, char separator)
    {
        if (separator == '.')
        {
            at.SkipBlanks();
        }
    }

    /// <summary><c>March 2, 2023</c>, <c>Mar 2023</c>, <c>enero 18, 2026</c>.</summary>
    public static FoundDate? FromMonth(ReadOnlySpan<char> text, int start)
    {
        var at = new DateCursor(text, start);
        if (!HasDigitSoon(text, start) || !at.Month(out int month))
        {
            return null;
        }

        at.SkipToYear();
        int digits = at.Number(out int number);
        if (DateCursor.IsYear(digits, number))
        {
            return new FoundDate(new PartialDate(number, month), start, at.At);
        }

        if (digits is not (1 or 2))
        {
            return null;
        }

        at.SkipOrdinal();
        at.SkipToYear();
        return at.Year(out int year) ? new FoundDate(new PartialDate(year, month, number), start, at.At) : null;
    }

    /// <summary>Whether a digit follows so close that a month may stand before it; most words of an entry need not be looked up.</summary>
    private static bool HasDigitSoon(ReadOnlySpan<char> text, int start) =>
        text.Slice(start, Math.Min(text.Length - start, LongestLead)).IndexOfAnyInRange('0', '9') >= 3;
}
