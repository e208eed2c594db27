namespace CitationCheck.Model;

/// <summary>What the stages of reading hand to a <see cref="Report"/>.</summary>
internal sealed record ReportParts(
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<Reference> References,
    IReadOnlyList<ReferenceList> ReferenceLists,
    IReadOnlyList<LimitReached> Limits)
{
    /// <summary>The markers that name no source.</summary>
    public IReadOnlyList<BrokenMarker> BrokenMarkers { get; init; } = [];

    /// <summary>The given sources; <see langword="null"/> when none were given.</summary>
    public IReadOnlyList<SourceDocument>? GivenSources { get; init; }

    /// <summary>The given citations that begin or end beyond the text.</summary>
    public IReadOnlyList<GivenCitation> MisplacedCitations { get; init; } = [];
}
