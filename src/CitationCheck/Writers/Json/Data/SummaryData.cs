namespace CitationCheck.Writers.Json.Data;

/// <summary>The numbers of a report.</summary>
internal sealed record SummaryData
{
    private const int Decimals = 4;

    public required int Claims { get; init; }

    public required int CitedClaims { get; init; }

    public int? CoveredClaims { get; init; }

    public int? UncitedClaims { get; init; }

    public int? UnresolvedClaims { get; init; }

    public required int Paragraphs { get; init; }

    public required int CitedParagraphs { get; init; }

    public required int Citations { get; init; }

    public required int ResolvedCitations { get; init; }

    public required int References { get; init; }

    public required int UsedReferences { get; init; }

    public int? Sections { get; init; }

    public int? CitedSections { get; init; }

    public int? EffectiveCitations { get; init; }

    /// <summary>Those of the effective citations whose source is a reference.</summary>
    public int? ClaimReferencePairs { get; init; }

    public double ClaimCoverage { get; init; }

    public double ParagraphCoverage { get; init; }

    /// <summary>Written for other programs; when results are read, it follows from the observations.</summary>
    public SourceSummary? Sources { get; init; }

    public static SummaryData Of(CitationSummary summary) => new()
    {
        Claims = summary.Claims,
        CitedClaims = summary.CitedClaims,
        CoveredClaims = summary.CoveredClaims,
        UncitedClaims = summary.UncitedClaims,
        UnresolvedClaims = summary.UnresolvedClaims,
        Paragraphs = summary.Paragraphs,
        CitedParagraphs = summary.CitedParagraphs,
        Citations = summary.Citations,
        ResolvedCitations = summary.ResolvedCitations,
        References = summary.References,
        UsedReferences = summary.UsedReferences,
        Sections = summary.Sections,
        CitedSections = summary.CitedSections,
        EffectiveCitations = summary.EffectiveCitations,
        ClaimReferencePairs = summary.ClaimReferencePairs,
        ClaimCoverage = Math.Round(summary.ClaimCoverage, Decimals),
        ParagraphCoverage = Math.Round(summary.ParagraphCoverage, Decimals),
        Sources = summary.Sources,
    };

    public CitationSummary ToModel(SourceSummary? sources) => new()
    {
        CitedClaims = CitedClaims,
        CoveredClaims = CoveredClaims ?? 0,
        UncitedClaims = UncitedClaims ?? Claims - CitedClaims, // results of early versions tell no more
        UnresolvedClaims = UnresolvedClaims ?? 0,
        Paragraphs = Paragraphs,
        CitedParagraphs = CitedParagraphs,
        Citations = Citations,
        ResolvedCitations = ResolvedCitations,
        References = References,
        UsedReferences = UsedReferences,
        Sections = Sections ?? 0,
        CitedSections = CitedSections ?? 0,
        EffectiveCitations = EffectiveCitations ?? 0,
        ClaimReferencePairs = ClaimReferencePairs ?? 0,
        Sources = sources,
    };
}
