using System.Collections.Frozen;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Markers.Parts;

/// <summary>Knows the names of things that a number belongs to and that no source is behind: <c>Figure [1]</c>, <c>Step [3]</c>.</summary>
internal static class NumberedThings
{
    /// <summary>The longest name, in UTF-16 code units.</summary>
    private const int Longest = 12;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        Lexicon.Words(static language => language.Citations.NoMarkers)
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordSet NamesInAnyCase = Lexicon.Set(static language => language.Citations.NoMarkers);

    /// <summary>Whether such a name and a blank stand right before a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="inAnyCase">Whether the name may lack its capital.</param>
    public static bool Precede(string text, int at, bool inAnyCase = false)
    {
        if (at < 4 || text[at - 1] is not (' ' or '\u00A0'))
        {
            return false;
        }

        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, at - 1 - Longest), Math.Min(at - 1, Longest));
        before = before[(before.LastIndexOfAny(" (") + 1)..];
        return !before.IsEmpty && (inAnyCase ? NamesInAnyCase.Contains(before) : char.IsUpper(before[0]) && Names.Contains(before));
    }
}
