namespace CitationCheck.Writers.Json.Data;

/// <summary>A citation; what it points at and where it is by index.</summary>
internal sealed record CitationData
{
    public required string Label { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required CitationStyle Style { get; init; }

    public bool Resolved { get; init; }

    public int? Reference { get; init; }

    public string? Url { get; init; }

    public bool? NamesSource { get; init; }

    /// <summary>Whether it leads to none of the given sources.</summary>
    public bool? OutsideSources { get; init; }

    /// <summary>How sure it is; <see langword="null"/> where it is sure.</summary>
    public Confidence? Confidence { get; init; }

    public int? Claim { get; init; }

    public int? Block { get; init; }

    public int? VisibleStart { get; init; }

    public int? VisibleEnd { get; init; }
}
