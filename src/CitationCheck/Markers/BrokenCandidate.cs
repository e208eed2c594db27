using CitationCheck.Markers.Parts;

namespace CitationCheck.Markers;

/// <summary>What may be a marker that names no source, before it is known how the report cites and what the claims are.</summary>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Doubt">What the report has to show before it is one.</param>
internal readonly record struct BrokenCandidate(BrokenMarkerKind Kind, MarkerPlace Place, BrokenDoubt Doubt)
{
    /// <summary>How sure it is that a citation was meant.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Whether it hangs on what is said before it; an open bracket may be anything's, and a range is a marker itself.</summary>
    public bool HangsOnSentence => Kind is not (BrokenMarkerKind.Unclosed or BrokenMarkerKind.BackwardRange);
}
