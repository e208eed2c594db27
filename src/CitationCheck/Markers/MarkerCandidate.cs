namespace CitationCheck.Markers;

/// <summary>What may be a citation, before the report's habit has judged it. One for each label of a marker.</summary>
/// <param name="Block">The index of the block that it stands in.</param>
/// <param name="Start">Where the whole marker starts in the block's visible text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Label">What the marker calls its source.</param>
/// <param name="Style">The convention that it follows.</param>
/// <param name="Doubt">What speaks against it.</param>
internal readonly record struct MarkerCandidate(int Block, int Start, int End, string Label, CitationStyle Style, MarkerDoubt Doubt = MarkerDoubt.None)
{
    /// <summary>Its place among all that were found, by which the labels of one marker stay in their order.</summary>
    public int Order { get; init; }

    /// <summary>Where the link that it is leads.</summary>
    public string? Target { get; init; }

    /// <summary>The URL that the marker carries.</summary>
    public string? Url => IsAnchor ? null : Target;

    /// <summary>Whether the marker points at a place inside the page.</summary>
    public bool IsAnchor => Target is ['#', _, ..];
}
