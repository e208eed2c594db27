namespace CitationCheck.Rules;

/// <summary>The limits as JSON has them; what is absent is as before.</summary>
internal sealed record LimitsData
{
    public int? MaxLength { get; init; }

    public int? MaxCitationsPerRange { get; init; }

    public int? MaxCitations { get; init; }

    public int? MaxReferenceLength { get; init; }

    public int? MaxDepth { get; init; }

    public int? MaxOpenMarks { get; init; }

    public int? MaxSiblings { get; init; }

    /// <summary>The limits with those of the JSON.</summary>
    /// <param name="usual">What absent limits are as.</param>
    public ReadingLimits ToModel(ReadingLimits usual) => new()
    {
        MaxLength = MaxLength ?? usual.MaxLength,
        MaxCitationsPerRange = MaxCitationsPerRange ?? usual.MaxCitationsPerRange,
        MaxCitations = MaxCitations ?? usual.MaxCitations,
        MaxReferenceLength = MaxReferenceLength ?? usual.MaxReferenceLength,
        MaxDepth = MaxDepth ?? usual.MaxDepth,
        MaxOpenMarks = MaxOpenMarks ?? usual.MaxOpenMarks,
        MaxSiblings = MaxSiblings ?? usual.MaxSiblings,
    };
}
