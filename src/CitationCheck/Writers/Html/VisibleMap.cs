namespace CitationCheck.Writers;

/// <summary>
/// Finds where the visible letters of a block stand in its source. What a reader sees is the source with its markup left
/// out, so the letters are found one behind the other; a letter that the source writes otherwise (an entity) keeps the
/// place of the one before.
/// </summary>
internal sealed class VisibleMap
{
    private const int LookAhead = 4_096; // further than any link target is long
    private const int Sure = 8;          // so many equal letters in a row are no accident

    private readonly int[] offsets;

    private VisibleMap(int[] offsets) => this.offsets = offsets;

    /// <summary>Aligns a block's text with the slice of the report that it was read from.</summary>
    public static VisibleMap Of(string visible, string text, TextSpan span)
    {
        int start = Math.Clamp(span.Start, 0, text.Length);
        ReadOnlySpan<char> source = text.AsSpan(start, Math.Clamp(span.Length, 0, text.Length - start));
        var found = new int[visible.Length + 1];
        int at = 0;
        long budget = 64L * (source.Length + 16); // hostile text must not cost more than a bounded number of looks a letter
        for (int letter = 0; letter < visible.Length; letter++)
        {
            if (at < source.Length && !Same(source[at], visible[letter]))
            {
                int next = Find(source, at, visible.AsSpan(letter), ref budget);
                at = next < 0 ? at : next;
            }

            found[letter] = start + Math.Min(at, source.Length);
            if (at < source.Length && Same(source[at], visible[letter]))
            {
                at++;
            }
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
            if (offsets[middle] < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static int Find(ReadOnlySpan<char> source, int from, ReadOnlySpan<char> wanted, ref long budget)
    {
        // First a place where several letters agree, so that a letter of a link target is not taken for the text behind it.
        foreach (int length in (ReadOnlySpan<int>)[Sure, 3, 1])
        {
            int run = Math.Min(length, wanted.Length);
            int limit = Math.Min(source.Length - run, from + (length == 1 ? 16 : LookAhead));
            for (int at = from; at <= limit && budget > 0; at++, budget--)
            {
                if (Agree(source.Slice(at, run), wanted[..run]))
                {
                    return at;
                }
            }
        }

        return -1;
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
}
