namespace CitationCheck.Writers.Json.Data;

/// <summary>A finding; what it is about by index.</summary>
internal sealed record FindingData
{
    public required string Rule { get; init; }

    public required Severity Severity { get; init; }

    public required string Message { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public int Line { get; init; }

    public int Column { get; init; }

    public int EndLine { get; init; }

    public int EndColumn { get; init; }

    public int? Claim { get; init; }

    public int? Citation { get; init; }

    public int? Reference { get; init; }

    public string? Fingerprint { get; init; }

    public IReadOnlyList<FindingData>? Parts { get; init; }
}
