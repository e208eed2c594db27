using System.Collections.Frozen;

namespace CitationCheck.Text;

/// <summary>
/// Words or names that are known whatever their case. Most texts are seen to be none without being hashed. Immutable; safe to
/// share.
/// </summary>
internal sealed class WordSet
{
    private readonly WordOutline outline;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> known;

    /// <summary>Makes the set.</summary>
    /// <param name="words">The words, none empty.</param>
    public WordSet(params IEnumerable<string> words)
    {
        var set = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        outline = new WordOutline(set);
        known = set.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether a text is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> text) => outline.Fits(text) && known.Contains(text);
}
