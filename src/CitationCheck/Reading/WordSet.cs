using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace CitationCheck.Reading;

/// <summary>
/// Tells whether a text has one of some words. Those of ASCII are searched for together and vectorized. A search for the
/// others together goes letter by letter, so only the characters are searched for that each of them cannot do without,
/// and words are compared where one of those stands.
/// </summary>
internal sealed class WordSet
{
    private readonly StringComparison comparison;
    private readonly SearchValues<string> ascii;
    private readonly SearchValues<char> signs;
    private readonly FrozenDictionary<char, (string Word, int Lead)[]> bySign;

    public WordSet(StringComparison comparison, params string[] words)
    {
        this.comparison = comparison;
        ascii = SearchValues.Create([.. words.Where(static word => Ascii.IsValid(word))], comparison);
        bySign = words
            .Where(static word => !Ascii.IsValid(word))
            .SelectMany(word => Signs(word).Select(sign => (Sign: sign, Word: word)))
            .GroupBy(static pair => pair.Sign, static pair => (pair.Word, FirstSign(pair.Word)))
            .ToFrozenDictionary(static group => group.Key, static group => group.ToArray());
        signs = SearchValues.Create([.. bySign.Keys]);
    }

    public bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(ascii) || AreOthersIn(text);

    private static int FirstSign(string word) => word.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F');

    /// <summary>The character that a word is looked for by, whatever its case.</summary>
    private static char[] Signs(string word) =>
        word[FirstSign(word)] is var sign ? [.. new[] { sign, char.ToUpperInvariant(sign), char.ToLowerInvariant(sign) }.Distinct()] : [];

    private bool AreOthersIn(ReadOnlySpan<char> text)
    {
        for (int at = 0; text[at..].IndexOfAny(signs) is var next && next >= 0; at++)
        {
            at += next;
            foreach ((string word, int lead) in bySign[text[at]])
            {
                if (at >= lead && text[(at - lead)..].StartsWith(word, comparison))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
