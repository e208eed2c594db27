using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.References.Parts;

/// <summary>
/// The dashes or the word that stand for the author of the entry before: <c>———. Title</c>, <c>---. Title</c>, <c>______ (2001).
/// Title</c>, <c>Idem, Title</c>.
/// </summary>
internal static class RepeatedAuthor
{
    /// <summary>More dashes are a rule across the page.</summary>
    private const int MostDashes = 20;

    private static readonly WordsByLetter Words = WordsByLetter.First(Lexicon.Words(static language => language.Pointers.SameAuthor));

    /// <summary>The length of such a word that opens an entry, where a comma or colon follows; 0 where none does.</summary>
    public static int WordLength(ReadOnlySpan<char> entry)
    {
        foreach (string word in entry.IsEmpty ? [] : Words[entry[0]])
        {
            if (entry.StartsWith(word, StringComparison.OrdinalIgnoreCase) && entry[word.Length..] is [',' or ':', ' ', ..])
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>How much of an entry the dashes take, without the sign behind them; 0 when it opens otherwise.</summary>
    public static int DashLength(ReadOnlySpan<char> entry)
    {
        int end = 0;
        int weight = 0; // one long dash weighs as much as three short ones
        while (end < entry.Length && end < MostDashes && (WeightOf(entry[end]) > 0 || IsBlankBetween(entry, end)))
        {
            weight += WeightOf(entry[end]);
            end++;
        }

        ReadOnlySpan<char> rest = entry[end..];
        bool isAuthor = weight >= 3
            && (rest is ['.' or ',' or ':', ' ', ..] or [' ', '(' or '[', ..]
                || (weight > 3 && rest is [' ', var first, ..] && char.IsUpper(first)));
        return isAuthor ? end : 0;
    }

    /// <summary>“— — —”</summary>
    private static bool IsBlankBetween(ReadOnlySpan<char> text, int at) =>
        at > 0 && text[at] == ' ' && at + 1 < text.Length && WeightOf(text[at + 1]) > 0;

    private static int WeightOf(char sign) => sign switch
    {
        '—' or '―' or '⸺' or '⸻' => 3,
        '–' or '-' or '_' or '‒' or '‐' or '‑' => 1,
        _ => 0,
    };
}
