namespace CitationCheck.Writers.Json.Data;

/// <summary>A reference list; its heading and entries by index.</summary>
internal sealed record ReferenceListData
{
    public required int Start { get; init; }

    public required int End { get; init; }

    public int? Heading { get; init; }

    public required IReadOnlyList<int> References { get; init; }
}
