namespace CitationCheck.Text;

/// <summary>Words or names that are known whatever their case. Immutable and thread-safe.</summary>
internal sealed class WordSet(params IEnumerable<string> words)
{
    private readonly WordMap<bool> known = new(words.Select(static word => (word, true)));

    /// <summary>Whether a text is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> text) => known.Contains(text);

    /// <summary>Whether a text may be one of them, as its length and its ends tell; when it may not, it is none.</summary>
    public bool MayContain(ReadOnlySpan<char> text) => known.MayContain(text);
}
