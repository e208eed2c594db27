using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>Numbers that a stop makes ordinal: German “am 3. März”, “im 6. Stock”, “der 2. Weltkrieg”, “II. Weltkrieg”.</summary>
internal static class Ordinals
{
    private static readonly WordSet Leads = Lexicon.Set(static language => language.Sentences.BeforeOrdinals);

    private static readonly WordSet Counted = new(
    [
        .. Lexicon.Words(static language => language.Sentences.BehindOrdinals),
        .. Lexicon.Languages
            .Where(static language => !language.Sentences.BeforeOrdinals.IsEmpty)
            .SelectMany(MonthNames.NamesOf)
            .Select(static month => month.Name),
    ]);

    /// <summary>Whether a word often stands before an ordinal number in a language that writes it with a stop.</summary>
    /// <param name="word">The word before the number.</param>
    /// <returns><see langword="true"/> when an ordinal is likely.</returns>
    public static bool IsLead(ReadOnlySpan<char> word) => Leads.Contains(word);

    /// <summary>Whether a word makes the number before it a day or a century: “3. März”, “19. Jahrhundert”.</summary>
    /// <param name="word">The word after the number.</param>
    /// <returns><see langword="true"/> when it is a month or a century.</returns>
    public static bool IsCounted(ReadOnlySpan<char> word) => Counted.Contains(word);
}
