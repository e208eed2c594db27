namespace CitationCheck.Markers.Parts;

/// <summary>Knows the labels of notes that are not numbered: <c>[a]</c>, <c>[iv]</c>.</summary>
internal static class NoteLabel
{
    /// <summary>Whether a label is a letter or a small Roman numeral; <c>[x]</c> is a ticked box.</summary>
    public static bool IsNote(ReadOnlySpan<char> inside) =>
        inside is [>= 'a' and <= 'z' and not 'x'] || (inside.Length is > 1 and < 6 && inside.IndexOfAnyExcept("ivx") < 0);
}
