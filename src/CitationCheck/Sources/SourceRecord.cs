namespace CitationCheck;

/// <summary>What a registry of publications, such as Crossref, says about a work. Immutable and thread-safe.</summary>
public sealed record SourceRecord
{
    /// <summary>The name of the registry, such as <c>Crossref</c>.</summary>
    public required string Registry { get; init; }

    /// <summary>The identifier of the work in the registry, such as <c>10.1234/lake.2023.5</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title, and other forms of it: with the subtitle, in the original language.</summary>
    public IReadOnlyList<string> Titles { get => field ?? []; init; } = [];

    /// <summary>The authors, in the order of the record.</summary>
    public IReadOnlyList<string> Authors { get => field ?? []; init; } = [];

    /// <summary>The dates of publication, such as online and in print, the earliest first.</summary>
    public IReadOnlyList<PartialDate> Dates { get => field ?? []; init; } = [];

    /// <summary>The journal, book, conference or publisher; <see langword="null"/> if the record names none.</summary>
    public string? Venue { get; init; }

    /// <summary>Retractions, corrections and the like that the registry knows.</summary>
    public IReadOnlyList<RecordNotice> Notices { get => field ?? []; init; } = [];
}
