using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>Knows the stops behind units and other short words that follow a figure: <c>5 kg.</c>, <c>37 °C.</c>, <c>1990 r.</c></summary>
internal static class UnitStops
{
    private static readonly SearchValues<char> DigitsAndStops = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> Units = SearchValues.Create("CFVWK");

    /// <summary>
    /// A unit in small letters behind its figure, or the word alone (“Mm. Hot.”). German writes units with a capital and goes on
    /// with one: “5 Mio. Euro”.
    /// </summary>
    public static bool IsFigureEnd(ReadOnlySpan<char> text, int start, WordBefore before) =>
        char.IsLower(before.Text[^1])
        && ((char.IsLower(before.Text[0]) && IsAfterFigure(text, before))
            || (before.HasNoVowel && Blanks.IsBare(text, start, before.Start)));

    /// <summary>Whether a figure stands before the word, be it with its magnitude: “5 kg”, “3 млрд долл.”, “5 тыс. чел.”</summary>
    public static bool IsAfterFigure(ReadOnlySpan<char> text, WordBefore before)
    {
        int end = EndBefore(text, before.Start);
        if (end > 0 && end < before.Start && !char.IsAsciiDigit(text[end - 1]))
        {
            WordBefore magnitude = WordBefore.Read(text, text[end - 1] == '.' ? end - 1 : end, 0);
            end = FigureWords.IsMeasure(magnitude.Text) ? EndBefore(text, magnitude.Start) : end;
        }

        return end > 0 && char.IsAsciiDigit(text[end - 1]);
    }

    private static int EndBefore(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end > 0 && end > start - 2 && Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>
    /// A degree, or a letter behind a figure that is no year: in “In 1990 J. Smith” it is an initial, and so are most capitals.
    /// </summary>
    public static bool IsUnit(ReadOnlySpan<char> text, WordBefore before)
    {
        if (before.Before is '°' or 'º')
        {
            return true;
        }

        return (char.IsLower(before.Text[0]) || Units.Contains(before.Text[0]))
            && IsAfterFigure(text, before)
            && !WordBefore.Read(text, EndBefore(text, before.Start), 0).IsYear;
    }

    /// <summary>“W 1990 r. Polska”, “В 1990 г. Москва”: a sentence that has got no further than its date goes on.</summary>
    public static bool IsLeadIn(ReadOnlySpan<char> text, int start, WordBefore before)
    {
        ReadOnlySpan<char> lead = text[start..before.Start].Trim();
        int blank = lead.IndexOfAny(' ', '\u00a0');
        return blank is > 0 and <= 6 && !lead[(blank + 1)..].ContainsAnyExcept(DigitsAndStops);
    }
}
