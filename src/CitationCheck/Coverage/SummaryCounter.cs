using CitationCheck.Rules;

namespace CitationCheck.Coverage;

/// <summary>Counts the numbers of a report.</summary>
internal static class SummaryCounter
{
    public static CitationSummary Count(RuleContext context)
    {
        Report report = context.Report;
        var blocks = BlockCounts.Of(report);
        var pairs = SourcePairs.Of(report);
        return new CitationSummary
        {
            Claims = blocks.Claims,
            CitedClaims = blocks.CitedClaims,
            Paragraphs = blocks.Paragraphs,
            CitedParagraphs = blocks.CitedParagraphs,
            Sections = blocks.Sections,
            CitedSections = blocks.CitedSections,
            Citations = report.Citations.Count,
            ResolvedCitations = context.Citations.Resolved,
            EffectiveCitations = pairs.Listed + pairs.Linked,
            ClaimReferencePairs = pairs.Listed,
            References = report.References.Count,
            UsedReferences = context.References.Count,
            Sources = context.Observations is null ? null : SourceSummary.Of(context.Sources),
        };
    }
}
