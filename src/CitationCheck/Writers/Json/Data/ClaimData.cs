namespace CitationCheck.Writers.Json.Data;

/// <summary>A claim; its block and citations by index.</summary>
internal sealed record ClaimData
{
    public required string Text { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public int Line { get; init; }

    public required ClaimKind Kind { get; init; }

    public ClaimState State { get; init; }

    public CoveredBy? CoveredBy { get; init; }

    public bool? Particular { get; init; }

    public SourceStatus? BestSource { get; init; }

    public SourceStatus? WorstSource { get; init; }

    public IReadOnlyList<string>? Labels { get; init; }

    public required IReadOnlyList<int> Citations { get; init; }

    public required int Block { get; init; }

    public int? VisibleStart { get; init; }

    public int? VisibleEnd { get; init; }
}
