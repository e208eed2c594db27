using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>Knows the stops that belong to numbers: of a list's label, a date, an ordinal.</summary>
internal static class NumberStops
{
    private static readonly SearchValues<char> DigitsAndStops = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLCDM");

    /// <summary>“1. Rain”, “10. Länder”, “a. First”, “IV. Results”: a number or letter alone at the start of a sentence.</summary>
    public static bool IsListLabel(ReadOnlySpan<char> text, int start, WordBefore before) =>
        (before.IsSingleLetter || before.IsRoman || IsItemNumber(before))
        && (Blanks.IsBare(text, start, before.Start) || IsNumberedLabel(text, start, before));

    /// <summary>“1”, “10”, “2.3.1”; a longer number without stops is a year or an amount.</summary>
    private static bool IsItemNumber(WordBefore word) =>
        word.Text.Length is > 0 and <= 6 && !word.Text.ContainsAnyExcept(DigitsAndStops) && !(word.IsNumber && word.Text.Length > 3);

    /// <summary>“Figure 1. Rain in May”, “Step 2. Open it”: nothing but a label and its number.</summary>
    private static bool IsNumberedLabel(ReadOnlySpan<char> text, int start, WordBefore before)
    {
        if (!char.IsAsciiDigit(before.Text[0]) || before.Start <= start || !Characters.IsBlank(before.Before))
        {
            return false;
        }

        WordBefore label = WordBefore.Read(text, before.Start - 1, start);
        return label.Text.Length > 2
            && char.IsUpper(label.Text[0])
            && FigureWords.IsLabel(label.Text)
            && Blanks.IsBare(text, start, label.Start);
    }

    /// <summary>“art. IV”, “Fig. B”: a Roman number or one letter, but not the word “I” or “A”.</summary>
    public static bool IsNumeral(NextWord next) =>
        next.Kind == NextKind.Capital && !next.Text.ContainsAnyExcept(RomanDigits)
            ? next.Text is not "I" || next.After != ' '
            : next.Text.Length == 1 && !next.IsStarter && char.IsAsciiLetter(next.Text[0]);

    /// <summary>Whether a number belongs to a date: before another number, or in scripts without case behind one.</summary>
    public static bool IsInDate(ReadOnlySpan<char> text, WordBefore before, NextWord next, int at) =>
        next.Kind == NextKind.Digit ? IsDate(text, before, next, at) : before.Text.Length <= 2 && IsAfterStopAndDigit(text, before.Start);

    /// <summary>“13. 8. 1999”, “2023. 5. 1.”: numbers of a date, each with its stop.</summary>
    private static bool IsDate(ReadOnlySpan<char> text, WordBefore before, NextWord next, int at)
    {
        if (next.Text.Length > 4 || before.Text.Length is not (1 or 2 or 4))
        {
            return false;
        }

        if (before.Text.Length <= 2)
        {
            return (next.Text.Length <= 2 && next.After == '.')
                || (next.Text.Length == 4 && Characters.IsBlank(before.Before) && IsAfterStopAndDigit(text, before.Start));
        }

        int p = at + next.Text.Length + 1;
        return next.Text.Length <= 2 && next.After == '.' && p + 1 < text.Length && text[p] == ' ' && char.IsAsciiDigit(text[p + 1]);
    }

    private static bool IsAfterStopAndDigit(ReadOnlySpan<char> text, int at) =>
        at > 2 && text[at - 2] == '.' && char.IsAsciiDigit(text[at - 3]);

    public static bool IsOrdinal(ReadOnlySpan<char> text, int start, WordBefore before, NextWord next)
    {
        if (before.Text.Length > 2 && !before.IsRoman)
        {
            return false;
        }

        if (before.IsNumber && Ordinals.IsCounted(next.Text))
        {
            return true;
        }

        if (next.IsStarter || before.Start <= start || !Characters.IsBlank(before.Before))
        {
            return false;
        }

        return Ordinals.IsLead(WordBefore.Read(text, before.Start - 1, start).Text);
    }
}
