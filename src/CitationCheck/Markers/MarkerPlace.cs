namespace CitationCheck.Markers;

/// <summary>A place in the visible text of a block.</summary>
/// <param name="Block">The index of the block.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct MarkerPlace(int Block, int Start, int End)
{
    /// <summary>Puts places in order; of two that start together the longer one comes first.</summary>
    public static int Compare(MarkerPlace left, MarkerPlace right)
    {
        int order = left.Block.CompareTo(right.Block);
        order = order != 0 ? order : left.Start.CompareTo(right.Start);
        return order != 0 ? order : right.End.CompareTo(left.End);
    }

    /// <summary>Whether two places share a character.</summary>
    public bool Overlaps(MarkerPlace other) => Block == other.Block && Start < other.End && other.Start < End;
}
