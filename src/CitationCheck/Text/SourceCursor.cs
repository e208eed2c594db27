namespace CitationCheck.Text;

/// <summary>
/// The way back from a visible text to the report's text. Stretches that are asked for from left to right cost one pass over
/// the parts of the text together; <see cref="VisibleText.ToSource"/> searches for the place of each.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="segment">The segment to look at first.</param>
/// <param name="run">The run to look at first.</param>
internal ref struct SourceCursor(VisibleText text, int segment = 0, int run = 0)
{
    private readonly ReadOnlySpan<VisibleText.Segment> segments = text.Segments;
    private readonly ReadOnlySpan<InlineRun> runs = text.Runs;
    private int segment = segment;
    private int run = run;

    /// <summary>The runs that start at or behind the visible character at <paramref name="visible"/>.</summary>
    public ReadOnlySpan<InlineRun> RunsFrom(int visible)
    {
        while (run > 0 && runs[run - 1].Start >= visible)
        {
            run--;
        }

        while (run < runs.Length && runs[run].Start < visible)
        {
            run++;
        }

        return runs[run..];
    }

    /// <summary>
    /// The span in the report's text of a stretch of visible text. Markup that wraps a run at either end and lies
    /// wholly inside the stretch belongs to it: the asterisks of <c>**x.**</c>, the target of <c>[1](url)</c>.
    /// </summary>
    public TextSpan ToSource(int start, int end)
    {
        MoveTo(start);
        int from = segments[segment].SourceStart(start);
        MoveTo(end - 1);
        int to = segments[segment].SourceEnd(end);
        foreach (ref readonly InlineRun inside in RunsFrom(start))
        {
            if (inside.Start >= end)
            {
                break;
            }

            if (inside.End <= end)
            {
                from = inside.Start == start ? Math.Min(from, inside.Source.Start) : from;
                to = inside.End == end ? Math.Max(to, inside.Source.End) : to;
            }
        }

        return TextSpan.FromBounds(from, to);
    }

    private void MoveTo(int visible)
    {
        while (segment > 0 && segments[segment].Visible > visible)
        {
            segment--;
        }

        while (segment + 1 < segments.Length && segments[segment + 1].Visible <= visible)
        {
            segment++;
        }
    }
}
