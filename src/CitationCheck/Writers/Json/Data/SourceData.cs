namespace CitationCheck.Writers.Json.Data;

/// <summary>The verdict on a source. It is written for other programs; when results are read, it follows from the observations.</summary>
internal sealed record SourceData
{
    public int? Reference { get; init; }

    public int? Citation { get; init; }

    public string? Url { get; init; }

    public required SourceStatus Status { get; init; }

    public SourceWitness? Witness { get; init; }

    public string? Reason { get; init; }

    public TitleData? Title { get; init; }
}
