namespace CitationCheck.Coverage;

/// <summary>A claim without a marker in a passage that has one.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Kind">What it is, as far as its source is asked for: a statement, a statistic, or somebody's words.</param>
/// <param name="CoveredBy">What may stand for its source.</param>
internal readonly record struct UncitedClaim(Claim Claim, ClaimKind Kind, CoveredBy CoveredBy);
