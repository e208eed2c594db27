using System.Collections.Immutable;
using CitationCheck.Languages.Vocabulary;
using CitationCheck.Text;

namespace CitationCheck.Languages;

/// <summary>The abbreviations of all languages, whose stop need not end a sentence.</summary>
/// <remarks>
/// A form with a capital is known only when the text has the capital too (“Sun. 3 May”, but “in the sun. 3 people”); one in
/// lower case is known in any case, unless a form with a capital says something else (“Hr. Maier”, but “5 hr. Then”). The
/// first language that names a form decides.
/// </remarks>
internal static class Abbreviations
{
    /// <summary>No form is longer than this, in UTF-16 code units.</summary>
    public const int LongestForm = 12;

    private static readonly ImmutableArray<(AbbreviationKind Kind, Func<AbbreviationsVocabulary, WordList> Forms)> Kinds =
    [
        (AbbreviationKind.Continues, static forms => forms.Continues),
        (AbbreviationKind.BeforeNumber, static forms => forms.BeforeNumber),
        (AbbreviationKind.MayEnd, static forms => forms.MayEnd),
        (AbbreviationKind.EndsBeforeCapital, static forms => forms.EndsBeforeCapital),
        (AbbreviationKind.AfterFigure, static forms => forms.AfterFigure),
        (AbbreviationKind.Clock, static forms => forms.Clock),
    ];

    private static readonly WordMap<Entry> Known = Build();

    /// <summary>Looks a word up.</summary>
    /// <param name="word">The word without its last stop, such as <c>e.g</c> or <c>Inc</c>.</param>
    /// <returns>What kind of abbreviation it is; <see cref="AbbreviationKind.None"/> when it is none.</returns>
    public static AbbreviationKind Find(ReadOnlySpan<char> word)
    {
        if (!Known.TryGet(word, out Entry entry))
        {
            return AbbreviationKind.None;
        }

        return char.IsUpper(word[0]) ? entry.Capital : entry.Small;
    }

    private static WordMap<Entry> Build()
    {
        (string Text, AbbreviationKind Kind)[] forms =
        [
            .. Lexicon.Languages.SelectMany(static language => Kinds.SelectMany(row =>
                row.Forms(language.Abbreviations).ToArray().Select(form => (form, row.Kind)))),
        ];
        ILookup<bool, (string Text, AbbreviationKind Kind)> byCase = forms.ToLookup(static form => char.IsUpper(form.Text[0]));
        var capitals = First(byCase[true]);
        var smalls = First(byCase[false]);
        return new WordMap<Entry>(smalls.Keys.Union(capitals.Keys, StringComparer.OrdinalIgnoreCase).Select(form =>
        {
            AbbreviationKind small = smalls.GetValueOrDefault(form);
            return (form, new Entry(small, capitals.GetValueOrDefault(form, small)));
        }));
    }

    private static Dictionary<string, AbbreviationKind> First(IEnumerable<(string Text, AbbreviationKind Kind)> forms) =>
        forms.DistinctBy(static form => form.Text, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static form => form.Text, static form => form.Kind, StringComparer.OrdinalIgnoreCase);

    /// <summary>What a form is in lower case, and what it is with a capital.</summary>
    private readonly record struct Entry(AbbreviationKind Small, AbbreviationKind Capital);
}
