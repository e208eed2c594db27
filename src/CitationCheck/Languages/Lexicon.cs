using System.Buffers;
using System.Collections.Immutable;
using CitationCheck.Languages.Asia;
using CitationCheck.Languages.Europe;
using CitationCheck.Languages.Vocabulary;
using CitationCheck.Text;

namespace CitationCheck.Languages;

/// <summary>
/// The words of all languages together, by category. All languages are looked up at once, so that no language has to be
/// guessed and a report may mix them. Adding a language is adding its file and its name here.
/// </summary>
internal static class Lexicon
{
    /// <summary>All languages. Where two of them disagree on a word, the first decides.</summary>
    public static ImmutableArray<Language> Languages { get; } =
    [
        English.Language, German.Language, French.Language, Spanish.Language, Italian.Language, Portuguese.Language, Dutch.Language,
        Polish.Language, Russian.Language, Ukrainian.Language, Bulgarian.Language, Serbian.Language, Czech.Language, Slovak.Language,
        Croatian.Language, Slovenian.Language, Hungarian.Language, Romanian.Language, Swedish.Language, Danish.Language,
        Norwegian.Language, Finnish.Language, Turkish.Language, Greek.Language, Vietnamese.Language, Arabic.Language, Hindi.Language,
        Chinese.Language, Japanese.Language, Korean.Language, Catalan.Language, Estonian.Language, Latvian.Language,
        Lithuanian.Language, Hebrew.Language, Persian.Language, Thai.Language, Indonesian.Language, Neutral.Language,
    ];

    /// <summary>The words of some categories, each once.</summary>
    public static string[] Words(params IEnumerable<Func<Language, WordList>> categories) =>
    [
        .. categories
            .SelectMany(static category => Languages.SelectMany(language => category(language).ToArray()))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The characters of a category of single characters.</summary>
    public static SearchValues<char> Signs(Func<Language, WordList> category) => SearchValues.Create(string.Concat(Words(category)));

    /// <summary>A look-up of the words of some categories, whatever their case.</summary>
    public static WordSet Set(params IEnumerable<Func<Language, WordList>> categories) => new(Words(categories));

    /// <summary>A look-up of words, whatever their case, that says of which category they are. The first that has a word decides.</summary>
    public static WordMap<T> Map<T>(params IEnumerable<(T Value, Func<Language, WordList> Category)> rows) =>
        new(rows.SelectMany(static row => Words(row.Category).Select(word => (word, row.Value))));
}
