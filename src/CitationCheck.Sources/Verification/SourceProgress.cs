namespace CitationCheck;

/// <summary>How many of a report's sources have been checked. Immutable.</summary>
/// <param name="Done">The number of URLs checked, or left out because of a limit, so far.</param>
/// <param name="Total">The number of URLs in the report.</param>
/// <param name="Latest">The latest observation.</param>
public sealed record SourceProgress(int Done, int Total, SourceObservation Latest);
