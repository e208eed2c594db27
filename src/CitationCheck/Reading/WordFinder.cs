using System.Buffers;
using System.Text;

namespace CitationCheck.Reading;

/// <summary>
/// Finds the next of some words, whatever their case. Words of ASCII letters are searched for together and vectorized;
/// for the others their first characters are, which is faster than a search that folds the case of all of Unicode.
/// </summary>
internal sealed class WordFinder
{
    private readonly string[] foreign;
    private readonly SearchValues<string> ascii;
    private readonly SearchValues<char> foreignStarts;

    public WordFinder(params string[] words)
    {
        foreign = [.. words.Where(static word => !Ascii.IsValid(word))];
        ascii = SearchValues.Create(words.Where(static word => Ascii.IsValid(word)).ToArray(), StringComparison.OrdinalIgnoreCase);
        foreignStarts = SearchValues.Create([.. foreign.Select(static word => word.First(static c => !char.IsAscii(c))).SelectMany(static c => new[] { c, char.ToUpperInvariant(c) }).Distinct()]);
    }

    /// <summary>Where the next word at or behind <paramref name="from"/> starts; −1 when there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        if (from >= text.Length)
        {
            return -1;
        }

        int plain = text[from..].IndexOfAny(ascii);
        int other = foreign.Length == 0 ? -1 : NextForeign(plain < 0 ? text[from..] : text.Slice(from, plain));
        return other >= 0 ? from + other : plain >= 0 ? from + plain : -1;
    }

    private int NextForeign(ReadOnlySpan<char> text)
    {
        for (int at = 0; text[at..].IndexOfAny(foreignStarts) is var next && next >= 0; at++)
        {
            at += next;
            foreach (string word in foreign)
            {
                int lead = word.AsSpan().IndexOfAny(foreignStarts);
                if (at >= lead && text[(at - lead)..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                {
                    return at - lead;
                }
            }
        }

        return -1;
    }
}
