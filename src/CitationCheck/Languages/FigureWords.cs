using CitationCheck.Text;

namespace CitationCheck.Languages;

/// <summary>Words that make a number beside them a figure or keep it from being one.</summary>
internal static class FigureWords
{
    private static readonly WordSet Measures = Lexicon.Set(static language => language.Figures.Measures);
    private static readonly WordSet Labels = Lexicon.Set(static language => language.Figures.Labels);
    private static readonly WordSet Captions = Lexicon.Set(static language => language.Figures.Captions);
    private static readonly WordSet Articles = Lexicon.Set(static language => language.Citations.Articles);
    private static readonly WordSet Joiners = Lexicon.Set(static language => language.Figures.Joiners);

    private static readonly WordSet BeforeNumbers = Lexicon.Set(static language => language.Figures.BeforeNumbers);

    /// <summary>Months only in full: short ones are words of other languages, as “set” and “out” are.</summary>
    private static readonly WordSet Dates = new(
        Lexicon.Words(static language => language.Figures.Dates).Concat(Lexicon.Languages.SelectMany(MonthNames.FullNamesOf)));

    /// <summary>Whether a word behind a number makes it an amount, a share or a measure.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> for units and magnitudes.</returns>
    public static bool IsMeasure(ReadOnlySpan<char> word) => Measures.Contains(word);

    /// <summary>Whether a word before a number makes it a name: “Section 3”, “Table 2”.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> for labels.</returns>
    public static bool IsLabel(ReadOnlySpan<char> word) => Labels.Contains(word);

    /// <summary>Whether a word stands before the number of a figure or a table in its caption.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> for “Figure”, “Table” and the like.</returns>
    public static bool IsCaption(ReadOnlySpan<char> word) => Captions.Contains(word);

    /// <summary>Whether a number behind a word belongs to it: “the first 3”, “day 2”, “Table 2”, “May 4”, “by 5”.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> for labels, months, prepositions and what counts.</returns>
    public static bool TakesNumber(ReadOnlySpan<char> word) =>
        BeforeNumbers.Contains(word) || Labels.Contains(word) || Dates.Contains(word) || Joiners.Contains(word);

    /// <summary>Whether a word beside a number makes it a date or a time.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> for months and the like.</returns>
    public static bool IsDate(ReadOnlySpan<char> word) => Dates.Contains(word);

    /// <summary>Whether a word behind a number is none that can be counted: “3 and”, “5 to”.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> for articles, prepositions and conjunctions.</returns>
    public static bool IsJoiner(ReadOnlySpan<char> word) => Joiners.Contains(word);

    /// <summary>Whether a word before a name makes that a thing rather than a place: “the Apollo 11”.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> for articles.</returns>
    public static bool IsArticle(ReadOnlySpan<char> word) => Articles.Contains(word);
}
