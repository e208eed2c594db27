using System.Buffers;
using System.Globalization;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Claims;

/// <summary>
/// Finds the figures that carry a sentence: amounts, shares and counts, and not years, dates, times or the numbers of sections.
/// </summary>
internal static class Figures
{
    private const string CurrencySigns = "$€£¥₹₩₽₺₴₦฿₫₪￥＄￡";

    /// <summary>Chinese and Japanese signs behind a number that make it an amount; 万 and 億 are magnitudes.</summary>
    private static readonly SearchValues<char> CjkMeasures = Lexicon.Signs(static language => language.Figures.MeasureSigns);

    /// <summary>Signs behind a number that make it a date, a time or a name.</summary>
    private static readonly SearchValues<char> CjkDates = Lexicon.Signs(static language => language.Figures.DateSigns);

    /// <summary>Chinese and Japanese particles behind a year: “2026的主流”, “2019至2021”.</summary>
    private static readonly SearchValues<char> BehindYears = Lexicon.Signs(static language => language.Figures.BehindYears);

    /// <summary>Signs behind a number that make it a measure.</summary>
    private const string MeasureSigns = "%％‰°×٪";

    /// <summary>A number of more digits is no count of things, in digits.</summary>
    private const int LongestCount = 4;

    /// <summary>The number of a standard has so many digits, and its letters are no more.</summary>
    private const int ShortestStandard = 4;
    private const int LongestAcronym = 6;

    /// <summary>So many kinds of a thing are told apart by their numbers.</summary>
    private const int MostKinds = 12;
    private const int LargestSize = 512;

    /// <summary>The number of a model of an aircraft.</summary>
    private const int ModelDigits = 3;

    /// <summary>How far beside a number a word is looked for, in UTF-16 code units.</summary>
    private const int Reach = 24;

    /// <summary>Shares in words: “half of the voters”, “过半”.</summary>
    private static readonly PhraseFinder Shares = new(StringComparison.OrdinalIgnoreCase, Lexicon.Words(
        static language => language.Figures.Shares,
        static language => language.Figures.SharesInside));

    /// <summary>Weighs the figures of a sentence.</summary>
    /// <param name="text">The sentence without its markers.</param>
    /// <returns>The heaviest of them.</returns>
    public static FigureWeight In(ReadOnlySpan<char> text)
    {
        var weight = FigureWeight.None;
        var numbers = new NumberFinder(text);
        while (numbers.TryNext(out Number number))
        {
            FigureWeight one = Weigh(text, number);
            if (one == FigureWeight.Measured)
            {
                return one;
            }

            weight = one > weight ? one : weight;
        }

        return weight != FigureWeight.None || !Shares.AreIn(text) ? weight : FigureWeight.Measured;
    }

    /// <summary>Whether a table row holds a figure; in a cell a number needs no unit.</summary>
    /// <param name="text">The row.</param>
    /// <returns><see langword="true"/> when a number that is no year and no label stands in it.</returns>
    public static bool InCells(ReadOnlySpan<char> text)
    {
        var numbers = new NumberFinder(text);
        while (numbers.TryNext(out Number number))
        {
            if (Weigh(text, number) != FigureWeight.None
                || (!number.IsYear && !number.IsCode && !number.IsPartOfWord(text) && !IsNamed(text, number) && !IsDated(text, number)))
            {
                return true;
            }
        }

        return false;
    }

    private static FigureWeight Weigh(ReadOnlySpan<char> text, Number number)
    {
        char before = number.Start > 0 ? text[number.Start - 1] : ' ';
        char after = number.End < text.Length ? text[number.End] : ' ';
        ReadOnlySpan<char> next = WordAfter(text, number.End, out char sign);
        if (CurrencySigns.Contains(before) || CurrencySigns.Contains(sign) || MeasureSigns.Contains(sign))
        {
            return FigureWeight.Measured;
        }

        if (before is '第' or '§' || number.IsCode || number.IsPartOfWord(text) || IsNamed(text, number, next))
        {
            return FigureWeight.None;
        }

        return Characters.IsCjk(after) ? WeighBefore(after, number) : WeighBefore(next, after, sign, text, number);
    }

    /// <summary>Weighs a number that a Chinese or Japanese sign follows.</summary>
    private static FigureWeight WeighBefore(char after, Number number)
    {
        bool namesSomething = CjkDates.Contains(after) || !char.IsLetter(after) || (number.IsYear && BehindYears.Contains(after));
        return namesSomething ? FigureWeight.None
            : CjkMeasures.Contains(after) ? FigureWeight.Measured
            : FigureWeight.Counted;
    }

    /// <summary>Weighs a number that a word follows.</summary>
    private static FigureWeight WeighBefore(ReadOnlySpan<char> next, char after, char sign, ReadOnlySpan<char> text, Number number)
    {
        if (FigureWords.IsMeasure(next))
        {
            return FigureWeight.Measured;
        }

        if (MakesName(next, after, text[number.Start..number.End]) || number.IsYear || IsDated(text, number) || sign is '/' or ':')
        {
            return FigureWeight.None;
        }

        if (number.IsGrouped || number.Length > LongestCount)
        {
            return FigureWeight.Measured;
        }

        return number.IsDecimal || IsCountable(next) ? FigureWeight.Counted : FigureWeight.None;
    }

    /// <summary>“2D”, “80s”: a letter behind the digits that is no unit makes a name of them; “4-bit”, “3-tier” name kinds.</summary>
    private static bool MakesName(ReadOnlySpan<char> next, char after, ReadOnlySpan<char> digits)
    {
        bool isJoined = after is '-' or '‑' && !next.IsEmpty && char.IsLower(next[0]);
        return (isJoined && IsOfKind(digits)) || (char.IsLetter(after) && after < '\u0600');
    }

    /// <summary>Whether a number is small, or one of the sizes of computers; “a 56-point win” tells how much.</summary>
    private static bool IsOfKind(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && (number <= MostKinds || (number <= LargestSize && int.IsPow2(number)));

    private static bool IsCountable(ReadOnlySpan<char> word) => word.Length > 1 && char.IsLetter(word[0]) && !FigureWords.IsJoiner(word);

    private static bool IsNamed(ReadOnlySpan<char> text, Number number) => IsNamed(text, number, WordAfter(text, number.End, out _));

    /// <summary>“Section 3”, “Boeing 747”, “Python 3.12”, “the Apollo 11 crew”, “IEC 61508”: a label, or a name with its number.</summary>
    private static bool IsNamed(ReadOnlySpan<char> text, Number number, ReadOnlySpan<char> next)
    {
        ReadOnlySpan<char> previous = WordBefore(text, number.Start, out bool opens);
        if (FigureWords.IsLabel(previous))
        {
            return true;
        }

        if (number.IsGrouped || FigureWords.IsMeasure(next))
        {
            return false;
        }

        return IsName(previous)
            ? number.IsDecimal || (!opens && !HasLowerAfter(text, number.End)) || FollowsArticle(text, previous)
            : IsStandard(previous, number) || IsModel(previous, number, next);
    }

    /// <summary>“the Apollo 11 crew”, where “in Bern 11 people” counts.</summary>
    private static bool FollowsArticle(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        text.Overlaps(name, out int start);
        return FigureWords.IsArticle(WordBefore(text, start, out _));
    }

    /// <summary>“IEC 61508”, “DIN 18040”: letters and a long number that parts no thousands.</summary>
    private static bool IsStandard(ReadOnlySpan<char> previous, Number number) =>
        number is { IsDecimal: false, Length: >= ShortestStandard }
        && previous.Length is > 1 and <= LongestAcronym
        && !FigureWords.IsMeasure(previous)
        && AreCapitals(previous);

    /// <summary>“the 737 MAX”</summary>
    private static bool IsModel(ReadOnlySpan<char> previous, Number number, ReadOnlySpan<char> next) =>
        number is { IsDecimal: false, Length: ModelDigits } && next.Length > 2 && AreCapitals(next) && FigureWords.IsArticle(previous);

    private static bool AreCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsName(ReadOnlySpan<char> word) =>
        word.Length > 1
        && char.IsUpper(word[0])
        && char.IsLower(word[^1])
        && !FigureWords.IsDate(word)
        && !SentenceStarters.Contains(word);

    private static bool HasLowerAfter(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] == ' ' && char.IsLower(text[at + 1]);

    private static bool IsDated(ReadOnlySpan<char> text, Number number) =>
        number.Length <= 2
        && !number.IsDecimal
        && (FigureWords.IsDate(WordBefore(text, number.Start, out _)) || FigureWords.IsDate(WordAfter(text, number.End, out _)));

    /// <summary>The word behind a number, over one blank or hyphen, and the first sign there when it is no letter.</summary>
    private static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text, int at, out char sign)
    {
        int start = at;
        if (start < text.Length && text[start] is '+')
        {
            start++;
        }

        if (start < text.Length && text[start] is '-' or '‑' || (start < text.Length && Characters.IsBlank(text[start])))
        {
            start++;
        }

        int end = start;
        int bound = Math.Min(text.Length, start + Reach);
        while (end < bound && (Characters.IsWord(text[end]) || text[end] is '°' or 'µ' or '\''))
        {
            end++;
        }

        sign = start < text.Length && !Characters.IsWord(text[start]) ? text[start] : ' ';
        return text[start..end];
    }

    /// <summary>The word before a number, over one blank or hyphen, and whether it opens the sentence.</summary>
    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int at, out bool opens)
    {
        int end = at;
        while (end > 0 && at - end < 2 && (Characters.IsBlank(text[end - 1]) || text[end - 1] is '-' or '.'))
        {
            end--;
        }

        int start = end;
        while (start > 0 && end - start < Reach && (Characters.IsWord(text[start - 1]) || text[start - 1] is '\'' or '.'))
        {
            start--;
        }

        opens = start == 0;
        return text[start..end];
    }
}
