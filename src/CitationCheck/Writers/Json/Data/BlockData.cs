namespace CitationCheck.Writers.Json.Data;

/// <summary>A block; its heading and claims by index, and its text with the way back to the report's text.</summary>
internal sealed record BlockData
{
    public required BlockKind Kind { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required int Level { get; init; }

    public int? Section { get; init; }

    public required IReadOnlyList<int> Claims { get; init; }

    public required string Text { get; init; }

    /// <summary><see langword="null"/> outside lists.</summary>
    public int? List { get; init; }

    /// <summary><see langword="null"/> outside lists.</summary>
    public int? Item { get; init; }

    /// <summary><see langword="null"/> where all of the text stands at the start of the block as it is.</summary>
    public IReadOnlyList<SegmentData>? Segments { get; init; }

    /// <summary><see langword="null"/> for plain text.</summary>
    public IReadOnlyList<RunData>? Runs { get; init; }

    /// <summary><see langword="null"/> outside tables.</summary>
    public IReadOnlyList<CellData>? Cells { get; init; }
}
