using CitationCheck.Text;

namespace CitationCheck.References.Entries;

/// <summary>Cuts what leads back to the text off an entry: a wiki's <c>^ a b</c> in front, <c>↩</c> or “Return” behind.</summary>
internal static class BackLinks
{
    /// <summary>The longest text of a link behind an entry that leads back, in UTF-16 code units.</summary>
    private const int Longest = 24;

    /// <summary>The longest text of one in front of it.</summary>
    private const int LongestInFront = 3;

    private const string Arrows = " \n\u00A0↩︎↑⤴";

    /// <summary>The entry without them.</summary>
    public static VisibleText Cut(VisibleText entry)
    {
        int end = End(entry);
        int start = Start(entry);
        return start < end && (start > 0 || end < entry.Text.Length) ? entry.Slice(start, end) : entry;
    }

    private static int Start(VisibleText entry)
    {
        int start = entry.Text.Length - entry.Text.AsSpan().TrimStart("^↑ \n").Length;
        foreach (InlineRun run in entry.Runs)
        {
            bool isShort = run.Start <= start + 1 && run.End - run.Start <= LongestInFront;
            if (isShort && run is { Kind: InlineKind.Link, Url: { } url } && url.Contains('#', StringComparison.Ordinal))
            {
                start = Math.Max(start, run.End);
            }
        }

        return start;
    }

    private static int End(VisibleText entry)
    {
        int end = entry.Text.AsSpan().TrimEnd(Arrows).Length;
        for (int i = entry.Runs.Length - 1; i >= 0; i--)
        {
            InlineRun run = entry.Runs[i];
            bool isLast = run.End >= end && run.Start < end && run.End - run.Start <= Longest;
            if (isLast && run is { Kind: InlineKind.Link, Url: ['#', ..] })
            {
                end = entry.Text.AsSpan(0, run.Start).TrimEnd(Arrows).Length;
            }
        }

        return end;
    }
}
