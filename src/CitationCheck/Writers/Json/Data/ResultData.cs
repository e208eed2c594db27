using System.Text.Json;

namespace CitationCheck.Writers.Json.Data;

/// <summary>
/// One item of a document of results: the result of one report, or why there is none. The schema says what each member means.
/// </summary>
internal sealed record ResultData
{
    public required string Name { get; init; }

    public string? Error { get; init; }

    public SummaryData? Summary { get; init; }

    public IReadOnlyList<FindingData>? Findings { get; init; }

    public ReportFormat? Format { get; init; }

    public string? Title { get; init; }

    public IReadOnlyList<ClaimData>? Claims { get; init; }

    public IReadOnlyList<CitationData>? Citations { get; init; }

    /// <summary>Absent where there is none.</summary>
    public IReadOnlyList<BrokenMarkerData>? BrokenMarkers { get; init; }

    /// <summary>Absent where none were given.</summary>
    public IReadOnlyList<GivenSourceData>? GivenSources { get; init; }

    public IReadOnlyList<ReferenceData>? References { get; init; }

    public IReadOnlyList<ReferenceListData>? ReferenceLists { get; init; }

    public IReadOnlyList<BlockData>? Blocks { get; init; }

    public IReadOnlyList<LimitData>? Limits { get; init; }

    /// <summary>In the form of <see cref="SourceObservations"/>, which has names of its own.</summary>
    public JsonElement? Observations { get; init; }

    public string? Text { get; init; }
}
