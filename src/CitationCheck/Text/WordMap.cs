using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace CitationCheck.Text;

/// <summary>
/// Words or names that are known whatever their case, each with what is known about it. Most texts are seen to be none without being hashed.
/// Immutable and thread-safe.
/// </summary>
/// <typeparam name="T">What is known about a word.</typeparam>
internal sealed class WordMap<T>
{
    private readonly WordOutline outline;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> known;

    /// <summary>Makes the map. The first entry of a word decides.</summary>
    /// <param name="words">The words, none empty.</param>
    public WordMap(IEnumerable<(string Word, T Value)> words)
    {
        var values = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach ((string word, T value) in words)
        {
            values.TryAdd(word, value);
        }

        outline = new WordOutline(values.Keys);
        known = values.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether a text is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text) => outline.Fits(text) && known.ContainsKey(text);

    /// <summary>Whether a text may be one of the words, as its length and its ends tell; when it may not, it is none.</summary>
    public bool MayContain(ReadOnlySpan<char> text) => outline.Fits(text);

    /// <summary>Tells what is known about a word.</summary>
    public bool TryGet(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return outline.Fits(word) && known.TryGetValue(word, out value);
    }
}
