using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Markers.Parts;

/// <summary>Reads the number behind a word that names it: <c>Source 2</c>, <c>Snippet #2</c>, <c>Passage ID 2</c>.</summary>
internal static class NamedNumber
{
    private const string Signs = " .#_-\u00A0";

    private static readonly WordSet Words = Lexicon.Set(static language => language.Citations.NumberWords);

    /// <summary>What stands behind a word without the signs, and the word for a number, before the number.</summary>
    /// <param name="behind">What stands behind the word.</param>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> number = behind.TrimStart(Signs);
        int word = number.IndexOfAny(Signs);
        return word > 0 && Words.Contains(number[..word]) ? number[word..].TrimStart(Signs) : number;
    }
}
