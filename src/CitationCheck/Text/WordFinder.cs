using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace CitationCheck.Text;

/// <summary>
/// Finds words in a text. Those of ASCII are searched for together and vectorized. A search for the others together goes
/// letter by letter, so only the characters are searched for that each of them cannot do without, and words are compared
/// where one of those stands.
/// </summary>
internal sealed class WordFinder
{
    private readonly StringComparison comparison;
    private readonly SearchValues<string> ascii;
    private readonly SearchValues<char> signs;
    private readonly FrozenDictionary<char, (string Word, int Lead)[]> bySign;

    /// <summary>Makes a finder.</summary>
    /// <param name="comparison">Whether case matters; ordinal either way.</param>
    /// <param name="words">The words, none empty.</param>
    public WordFinder(StringComparison comparison, params string[] words)
    {
        this.comparison = comparison;
        ascii = SearchValues.Create([.. words.Where(static word => Ascii.IsValid(word))], comparison);
        bySign = words
            .Where(static word => !Ascii.IsValid(word))
            .SelectMany(static word => Signs(word).Select(sign => (Sign: sign, Word: word)))
            .GroupBy(static pair => pair.Sign, static pair => (pair.Word, FirstSign(pair.Word)))
            .ToFrozenDictionary(static group => group.Key, static group => group.ToArray());
        signs = SearchValues.Create([.. bySign.Keys]);
    }

    /// <summary>Where the next word at or behind <paramref name="from"/> starts; −1 when there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        if (from >= text.Length)
        {
            return -1;
        }

        int plain = text[from..].IndexOfAny(ascii);
        int other = NextOther(plain < 0 ? text[from..] : text.Slice(from, plain));
        return other >= 0 ? from + other : plain >= 0 ? from + plain : -1;
    }

    private static int FirstSign(string word) => word.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F');

    /// <summary>The character that a word is looked for by, whatever its case.</summary>
    private static char[] Signs(string word)
    {
        char sign = word[FirstSign(word)];
        return [.. new[] { sign, char.ToUpperInvariant(sign), char.ToLowerInvariant(sign) }.Distinct()];
    }

    private int NextOther(ReadOnlySpan<char> text)
    {
        for (int at = 0; text[at..].IndexOfAny(signs) is var next && next >= 0; at++)
        {
            at += next;
            foreach ((string word, int lead) in bySign[text[at]])
            {
                if (at >= lead && text[(at - lead)..].StartsWith(word, comparison))
                {
                    return at - lead;
                }
            }
        }

        return -1;
    }
}
