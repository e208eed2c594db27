using CitationCheck.Markers;

namespace CitationCheck.Citations;

/// <summary>The citations of a report.</summary>
/// <param name="Markers">The markers in the visible text of their blocks, in order; one for each label.</param>
/// <param name="Citations">The citations, parallel to <paramref name="Markers"/>.</param>
/// <param name="Limits">The limits that reading them ran into.</param>
internal sealed record FoundCitations(List<MarkerCandidate> Markers, List<Citation> Citations, List<LimitReached> Limits);
