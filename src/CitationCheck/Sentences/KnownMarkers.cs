namespace CitationCheck.Sentences;

/// <summary>The markers that are already known, asked for in the order of the text, so that all questions together cost one pass.</summary>
internal ref struct KnownMarkers(ReadOnlySpan<TextSpan> spans)
{
    private readonly ReadOnlySpan<TextSpan> spans = spans;
    private int passed;

    /// <summary>The end of the known marker that covers an offset.</summary>
    /// <param name="at">An offset; never smaller than one asked for before, except for the width of one marker.</param>
    /// <returns>The offset behind the marker, or -1 when none covers <paramref name="at"/>.</returns>
    public int EndOver(int at)
    {
        while (passed < spans.Length && spans[passed].End <= at)
        {
            passed++;
        }

        return passed < spans.Length && spans[passed].Start <= at ? spans[passed].End : -1;
    }

    /// <summary>The end of the known marker that starts at an offset, without moving on.</summary>
    /// <param name="at">An offset behind the last one asked for.</param>
    /// <returns>The offset behind the marker, or -1 when none starts at <paramref name="at"/>.</returns>
    public readonly int EndAhead(int at)
    {
        for (int next = passed; next < spans.Length && spans[next].Start <= at; next++)
        {
            if (spans[next].Start == at)
            {
                return spans[next].End;
            }
        }

        return -1;
    }

    /// <summary>Whether no marker that was not passed starts before an offset.</summary>
    /// <param name="end">An offset behind the last one asked for.</param>
    /// <returns><see langword="true"/> when none does.</returns>
    public readonly bool LeaveFree(int end) => passed == spans.Length || spans[passed].Start >= end;

    /// <summary>Whether a known marker ends right at an offset, after <see cref="EndOver"/> was asked for it.</summary>
    /// <param name="at">An offset.</param>
    /// <returns><see langword="true"/> when the text before the offset is a marker.</returns>
    public readonly bool EndsAt(int at) => passed > 0 && spans[passed - 1].End == at;
}
