namespace CitationCheck.Claims;

/// <summary>How much a sentence rests on figures.</summary>
internal enum FigureWeight
{
    /// <summary>No figure, or only years, dates, and numbers that name something.</summary>
    None,

    /// <summary>Something is counted: “20 people”.</summary>
    Counted,

    /// <summary>An amount, a share or a measure: “$5 million”, “12 %”, “3.5 km”.</summary>
    Measured,
}
