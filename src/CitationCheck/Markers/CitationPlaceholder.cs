using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>Knows what people and tools write where a citation is still to come.</summary>
internal static class CitationPlaceholder
{
    private static readonly string[] Phrases = Lexicon.Words(static language => language.Citations.Placeholders);

    /// <summary>In square brackets these are enough.</summary>
    private static readonly string[] Short = Lexicon.Words(static language => language.Citations.BracketPlaceholders);

    private static readonly WordSet Known = new([.. Phrases, .. Short]);

    private static readonly WordSet BareWords = Lexicon.Set(
        static language => language.Citations.Sources,
        static language => language.Citations.References);

    private static readonly WordSet InRound = new(Phrases);

    /// <summary>
    /// Whether what stands in square brackets is one: <c>citation needed</c>, <c>TODO: add source</c>, <c>insert citation here</c>.
    /// </summary>
    public static bool Is(ReadOnlySpan<char> inside)
    {
        ReadOnlySpan<char> phrase = inside.TrimStart('^');
        ReadOnlySpan<char> task = phrase.StartsWith("todo", StringComparison.OrdinalIgnoreCase) ? phrase[4..].TrimStart(" :-–") : [];
        phrase = task.IsEmpty ? phrase : task;
        return Known.Contains(phrase) || (phrase.EndsWith(" here", StringComparison.OrdinalIgnoreCase) && Known.Contains(phrase[..^5]));
    }

    /// <summary>Whether it is no more than the word for a source, <c>[source]</c>, which is one where others are cited by number.</summary>
    public static bool IsBareWord(ReadOnlySpan<char> inside) => BareWords.Contains(inside);

    /// <summary>Whether what is in round brackets is one: <c>citation needed</c>; a shorter word there is a remark.</summary>
    public static bool IsInRound(ReadOnlySpan<char> inside) => InRound.Contains(inside);
}
