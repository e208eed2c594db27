namespace CitationCheck.Writers.Html;

/// <summary>
/// Finds where the visible letters of a block stand in its source. What a reader sees is the source with its markup left
/// out, so the letters are found one behind the other; a letter that the source writes otherwise (an entity, the
/// <c>&lt;br&gt;</c> behind a line break) keeps the place behind the one before.
/// </summary>
internal sealed class VisibleMap
{
    /// <summary>
    /// What is tried where visible text and source part: skip so many visible letters, then find so many that agree, not
    /// further ahead than that. Few letters are believed only close by, for a link target may hold the words that follow it.
    /// </summary>
    private static readonly (int Skip, int Agreeing, int Ahead)[] Attempts =
    [
        (0, 4, 48), (0, 8, 4_096), (1, 4, 48), (2, 4, 48), (3, 4, 48),
        (1, 8, 4_096), (2, 8, 4_096), (3, 8, 4_096), (4, 8, 4_096), (6, 8, 4_096), (8, 8, 4_096),
    ];

    private readonly int[] offsets;

    private VisibleMap(int[] offsets) => this.offsets = offsets;

    /// <summary>Aligns a block's text with the slice of the report that it was read from.</summary>
    /// <param name="visible">What a reader sees of the block.</param>
    /// <param name="text">The report's text.</param>
    /// <param name="span">Where the block stands in it.</param>
    /// <param name="effort">How many looks may be spent; shared by the blocks of a report, so that hostile text stays cheap.</param>
    public static VisibleMap Of(string visible, string text, TextSpan span, Effort effort)
    {
        int start = Math.Clamp(span.Start, 0, text.Length);
        ReadOnlySpan<char> source = text.AsSpan(start, Math.Clamp(span.Length, 0, text.Length - start));
        var found = new int[visible.Length + 1];
        int at = 0;
        for (int letter = 0; letter < visible.Length; letter++)
        {
            if (at < source.Length && !Same(source[at], visible[letter]) && Resume(source[at..], visible.AsSpan(letter), effort) is var (skip, ahead))
            {
                // The letters in between stand somewhere in the gap: each where its like is, or else behind the one before.
                int resume = at + ahead;
                for (int end = letter + skip; letter < end; letter++)
                {
                    int like = source[at..resume].IndexOf(visible[letter]);
                    found[letter] = start + at + Math.Max(0, like);
                    at += like + 1;
                }

                at = resume;
            }

            found[letter] = start + at;
            at += at < source.Length && Same(source[at], visible[letter]) ? 1 : 0;
        }

        found[^1] = start + source.Length;
        return new VisibleMap(found);
    }

    /// <summary>The first visible letter that stands at or behind an offset of the report.</summary>
    public int ToVisible(int offset)
    {
        int low = 0;
        int high = offsets.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = offsets[middle] < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Where visible text and source agree again; no skip and no step when they do nowhere near.</summary>
    private static (int Skip, int Ahead)? Resume(ReadOnlySpan<char> source, ReadOnlySpan<char> visible, Effort effort)
    {
        foreach ((int skip, int agreeing, int reach) in Attempts)
        {
            if (skip >= visible.Length)
            {
                continue;
            }

            ReadOnlySpan<char> wanted = visible.Slice(skip, Math.Min(agreeing, visible.Length - skip));
            int last = Math.Min(source.Length - wanted.Length, wanted.Length < 4 ? Math.Min(reach, 16) : reach);
            for (int ahead = 0; ahead <= last && effort.Spend(); ahead++)
            {
                if (Agree(source.Slice(ahead, wanted.Length), wanted))
                {
                    return (skip, ahead);
                }
            }
        }

        return null;
    }

    private static bool Agree(ReadOnlySpan<char> source, ReadOnlySpan<char> wanted)
    {
        for (int at = 0; at < wanted.Length; at++)
        {
            if (!Same(source[at], wanted[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Same(char source, char visible) =>
        source == visible || (char.IsWhiteSpace(source) && char.IsWhiteSpace(visible));

    /// <summary>A number of looks that runs out.</summary>
    public sealed class Effort(int textLength)
    {
        private long left = 1_000_000 + (16L * textLength);

        public bool Spend() => left-- > 0;
    }
}
