namespace CitationCheck.Coverage;

/// <summary>What of the options decides which claims have a source.</summary>
/// <param name="Coverage">How closely claims have to be cited.</param>
/// <param name="SkippedSections">Sections whose claims need no citation.</param>
/// <param name="SkippedHeadings">More of them, by their headings.</param>
internal sealed record CoverageSettings(ClaimCoverage Coverage, SectionKinds SkippedSections, IReadOnlyList<string> SkippedHeadings);
