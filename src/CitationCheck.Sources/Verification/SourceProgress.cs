namespace CitationCheck;

/// <summary>How far looking at the sources has come. Immutable.</summary>
/// <param name="Done">How many URLs are done.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Latest">What was seen last.</param>
public sealed record SourceProgress(int Done, int Total, SourceObservation Latest);
