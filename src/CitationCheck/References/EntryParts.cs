namespace CitationCheck.References;

/// <summary>The parts of one entry.</summary>
internal sealed record EntryParts
{
    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public PartialDate? Date { get; init; }

    public PartialDate? AccessedOn { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];
}
