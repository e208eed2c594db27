namespace CitationCheck.Writers.Json.Data;

/// <summary>Text that was meant for a citation and names no source; its claims by index.</summary>
internal sealed record BrokenMarkerData
{
    public required BrokenMarkerKind Kind { get; init; }

    public required string Text { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required int Claim { get; init; }

    /// <summary>How sure it is; <see langword="null"/> where it is sure.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The claim that is nothing but the marker; <see langword="null"/> where there is none.</summary>
    public int? Alone { get; init; }
}
