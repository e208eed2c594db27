using CitationCheck.Text;

namespace CitationCheck.Languages;

/// <summary>
/// Words that open a sentence far more often than they stand capitalised within one: articles, pronouns, prepositions,
/// conjunctions and adverbs. They tell “in the U.S. The firm …” from “the U.S. Senate”.
/// </summary>
internal static class SentenceStarters
{
    private static readonly WordSet Words = Lexicon.Set(static language => language.Sentences.Starters);

    /// <summary>Whether a capitalised word most likely opens a sentence.</summary>
    /// <param name="word">A word, in any case.</param>
    /// <returns><see langword="true"/> when it or what stands before its apostrophe is such a word.</returns>
    public static bool Contains(ReadOnlySpan<char> word) =>
        Words.Contains(word) || (word.IndexOfAny('\'', '’') is > 0 and var apostrophe && Words.Contains(word[..apostrophe]));
}
