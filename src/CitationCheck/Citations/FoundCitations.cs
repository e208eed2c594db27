using CitationCheck.Markers;

namespace CitationCheck.Citations;

/// <summary>The citations of a report.</summary>
/// <param name="Markers">The markers in the visible text of their blocks, in order; one for each label.</param>
/// <param name="Citations">The citations, parallel to <paramref name="Markers"/>.</param>
/// <param name="Hanging">What looks like a marker, hangs on its sentence like one, and cites nothing; in order.</param>
/// <param name="Broken">The markers that name no source, in order.</param>
/// <param name="Limits">The limits that reading them ran into.</param>
internal sealed record FoundCitations(
    List<MarkerCandidate> Markers,
    List<Citation> Citations,
    List<MarkerPlace> Hanging,
    List<BrokenCandidate> Broken,
    List<LimitReached> Limits);
