namespace CitationCheck.Markers;

/// <summary>What may be a marker that names no source, before it is known how the report cites and what the claims are.</summary>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Place">Where it is.</param>
/// <param name="NeedsNumbers">Whether it means something else where the report does not cite by number: <c>[]</c>, <c>[1</c>.</param>
internal readonly record struct BrokenCandidate(BrokenMarkerKind Kind, MarkerPlace Place, bool NeedsNumbers)
{
    /// <summary>Whether it hangs on what is said before it; an open bracket may be anything's, and a range is a marker itself.</summary>
    public bool HangsOnSentence => Kind is not (BrokenMarkerKind.Unclosed or BrokenMarkerKind.BackwardRange);
}
