using CitationCheck.Languages.Vocabulary;
using CitationCheck.Text;

namespace CitationCheck.Languages;

/// <summary>The months of all languages.</summary>
internal static class MonthNames
{
    private static readonly WordMap<int> Numbers = new(Lexicon.Languages.SelectMany(static language => NamesOf(language)));

    /// <summary>The number of a month, 1 to 12, whatever its case; 0 when the word is no month.</summary>
    public static int Find(ReadOnlySpan<char> word) => Numbers.TryGet(word, out int month) ? month : 0;

    /// <summary>The names of the months in a language, short ones too.</summary>
    public static IEnumerable<(string Name, int Month)> NamesOf(Language language) =>
        language.Months.ToArray().SelectMany(static (names, index) => names.Split(' ').Select(name => (name, index + 1)));

    /// <summary>The full names of the months in a language: the first of each.</summary>
    public static IEnumerable<string> FullNamesOf(Language language) =>
        language.Months.ToArray().Select(static names => names.Split(' ')[0]);
}
