namespace CitationCheck.Writers.Json.Data;

/// <summary>A given source, without its text.</summary>
internal sealed record GivenSourceData
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Url { get; init; }

    public string? FileName { get; init; }

    public IReadOnlyList<string>? Authors { get; init; }

    public PartialDate? Date { get; init; }

    public static GivenSourceData Of(SourceDocument source) => new()
    {
        Id = source.Id,
        Title = source.Title,
        Url = source.Url,
        FileName = source.FileName,
        Authors = source.Authors.Count == 0 ? null : source.Authors,
        Date = source.Date,
    };

    public SourceDocument ToModel() => new()
    {
        Id = Id,
        Title = Title,
        Url = Url,
        FileName = FileName,
        Authors = Authors ?? [],
        Date = Date,
    };
}
