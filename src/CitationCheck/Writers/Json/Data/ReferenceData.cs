namespace CitationCheck.Writers.Json.Data;

/// <summary>An entry of a reference list.</summary>
internal sealed record ReferenceData
{
    public required string Label { get; init; }

    public int? Number { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public PartialDate? Date { get; init; }

    public PartialDate? AccessedOn { get; init; }

    public string? Url { get; init; }

    public required IReadOnlyList<Identifier> Identifiers { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required string RawText { get; init; }

    /// <summary>The index of the given source that it is or names.</summary>
    public int? Document { get; init; }

    /// <summary>Whether it was made from that source and stands in no list.</summary>
    public bool? Given { get; init; }

    public static ReferenceData Of(Reference reference, int? document) => new()
    {
        Document = document,
        Given = reference.IsGiven ? true : null,
        Label = reference.Label,
        Number = reference.Number,
        Title = reference.Title,
        Publisher = reference.Publisher,
        Authors = reference.Authors,
        Date = reference.Date,
        AccessedOn = reference.AccessedOn,
        Url = reference.Url,
        Identifiers = reference.Identifiers,
        Start = reference.Span.Start,
        End = reference.Span.End,
        RawText = reference.RawText,
    };
}
