namespace CitationCheck.Text;

/// <summary>
/// How long the words of a table are, and with which signs those of a length begin and end. Most texts fit none of them and
/// need not be looked up, which costs a hash of the whole. Immutable and thread-safe.
/// </summary>
internal sealed class WordOutline
{
    private const int Signs = 64;

    /// <summary>The last signs of the words, a bit for each, by their length and their first sign.</summary>
    private readonly ulong[] lasts;

    /// <summary>Notes words that are compared whatever their case; none is empty.</summary>
    public WordOutline(IReadOnlyCollection<string> words)
    {
        lasts = new ulong[(words.Select(static word => word.Length).DefaultIfEmpty().Max() + 1) * Signs];
        foreach (string word in words)
        {
            lasts[(word.Length * Signs) + SignOf(word[0])] |= 1UL << SignOf(word[^1]);
        }
    }

    /// <summary>Whether a text may be one of the words; when it may not, it is none.</summary>
    public bool Fits(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (uint)text.Length < (uint)lasts.Length / Signs
        && (lasts[(text.Length * Signs) + SignOf(text[0])] & (1UL << SignOf(text[^1]))) != 0;

    /// <summary>A number for a sign in any case; some signs share one, and so do all letters beyond ASCII that have case.</summary>
    private static int SignOf(char sign) => sign switch
    {
        < '\u0080' => (sign | ' ') % 61,
        (>= '\u3040' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') => sign % 61,
        _ => Signs - 1,
    };
}
