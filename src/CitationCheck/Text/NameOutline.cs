namespace CitationCheck.Text;

/// <summary>
/// How long the names of a table are, and with which signs those of a length begin and end. Most texts fit none of them and
/// need not be looked up, which costs a hash of the whole. Immutable; safe to share.
/// </summary>
internal sealed class NameOutline
{
    private const ulong Cased = 1UL << 63;

    private readonly ulong[] firsts; // by length: a bit for each sign
    private readonly ulong[] lasts;

    /// <summary>Notes names that are compared whatever their case; none is empty.</summary>
    public NameOutline(IReadOnlyCollection<string> names)
    {
        int longest = names.Max(static name => name.Length);
        firsts = new ulong[longest + 1];
        lasts = new ulong[longest + 1];
        foreach (string name in names)
        {
            firsts[name.Length] |= BitOf(name[0]);
            lasts[name.Length] |= BitOf(name[^1]);
        }
    }

    /// <summary>Whether a text may be one of the names; when it may not, it is none.</summary>
    public bool Fits(ReadOnlySpan<char> text) =>
        (uint)text.Length < (uint)firsts.Length && !text.IsEmpty && (firsts[text.Length] & BitOf(text[0])) != 0 && (lasts[text.Length] & BitOf(text[^1])) != 0;

    /// <summary>The bit of a sign and of its other case; some signs share one, and so do all letters beyond ASCII that have case.</summary>
    private static ulong BitOf(char sign) => sign switch
    {
        < '\u0080' => 1UL << ((sign | ' ') % 61),
        (>= '\u3040' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') => 1UL << (sign % 61),
        _ => Cased,
    };
}
