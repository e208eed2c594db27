namespace CitationCheck.Text;

/// <summary>
/// Answers which stretches of a block's text lie in runs of certain kinds. It is made once for a block, for a block of a
/// hostile text may have a hundred thousand runs and as many stretches to ask for.
/// </summary>
internal sealed class RunCover
{
    private readonly List<int> starts = [];
    private readonly List<int> reach = []; // how far the runs up to this one reach; an outer run may end behind a later one

    public RunCover(VisibleText flat, Func<InlineKind, bool> isWanted)
    {
        foreach (InlineRun run in flat.Runs)
        {
            if (isWanted(run.Kind))
            {
                starts.Add(run.Start);
                reach.Add(Math.Max(run.End, reach.Count == 0 ? 0 : reach[^1]));
            }
        }
    }

    /// <summary>Whether any run shares a character with the stretch.</summary>
    public bool Overlaps(int start, int end)
    {
        int low = 0;
        int high = starts.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (starts[middle] < end)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && reach[low - 1] > start;
    }
}
