using System.Collections.Frozen;

namespace CitationCheck.Text;

/// <summary>Names that are known whatever their case; most texts are seen to be none without being hashed. Immutable; safe to share.</summary>
internal sealed class NameSet(params string[] names)
{
    private readonly NameOutline outline = new(names);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> known = names.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> text) => outline.Fits(text) && known.Contains(text);
}
