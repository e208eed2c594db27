using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace CitationCheck.Text;

/// <summary>
/// Words or names that are known whatever their case, each with what is known about it. Most texts are seen to be none without
/// being hashed. Immutable and thread-safe.
/// </summary>
/// <typeparam name="T">What is known about a word.</typeparam>
internal sealed class WordMap<T>
{
    private readonly WordOutline outline;
    private readonly T[] values;

    /// <summary>The places of the values: a table of numbers is compiled once for maps of all kinds.</summary>
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> places;

    /// <summary>Makes the map. The first entry of a word decides.</summary>
    /// <param name="words">The words, none empty.</param>
    public WordMap(IEnumerable<(string Word, T Value)> words)
    {
        var known = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var found = new List<T>();
        foreach ((string word, T value) in words)
        {
            if (known.TryAdd(word, found.Count))
            {
                found.Add(value);
            }
        }

        values = [.. found];
        outline = new WordOutline(known.Keys);
        places = known.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether a text may be one of the words, as its length and its ends tell; when it may not, it is none.</summary>
    public bool MayContain(ReadOnlySpan<char> text) => outline.Fits(text);

    /// <summary>Tells what is known about a word.</summary>
    public bool TryGet(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        if (outline.Fits(word) && places.TryGetValue(word, out int place))
        {
            value = values[place];
            return true;
        }

        value = default;
        return false;
    }
}
