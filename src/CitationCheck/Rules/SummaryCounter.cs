namespace CitationCheck.Rules;

/// <summary>Counts the numbers of a report.</summary>
internal static class SummaryCounter
{
    public static CitationSummary Count(RuleContext context)
    {
        Report report = context.Report;
        List<Block> paragraphs = [.. report.Blocks.Where(static block => block.Claims.Any(Counts))];
        HashSet<Block> cited = [.. paragraphs.Where(static block => block.Claims.Any(static claim => claim.IsCited))];
        var sections = paragraphs.GroupBy(static block => block.Section).ToList();
        HashSet<(Claim? Claim, string Source)> pairs = [];
        HashSet<(Claim? Claim, string Source)> listed = [];
        foreach (Citation citation in report.Citations)
        {
            if (citation.Reference is { } reference)
            {
                // An entry of several labels is one source.
                listed.Add((citation.Claim, reference.Span.ToString()));
            }
            else if (citation.Url is { } url)
            {
                pairs.Add((citation.Claim, CitedUrl.SourceKey(url)));
            }
        }

        return new CitationSummary
        {
            Claims = report.Claims.Count(Counts),
            CitedClaims = report.Claims.Count(static claim => claim.IsCited),
            Paragraphs = paragraphs.Count,
            CitedParagraphs = cited.Count,
            Sections = sections.Count,
            CitedSections = sections.Count(section => section.Any(cited.Contains)),
            Citations = report.Citations.Count,
            ResolvedCitations = report.Citations.Count(static citation => citation.IsResolved),
            EffectiveCitations = pairs.Count + listed.Count,
            ClaimReferencePairs = listed.Count,
            References = report.References.Count,
            UsedReferences = context.References.Count,
            Sources = context.Observations is null ? null : SourceSummary.Of(context.Sources),
        };
    }

    private static bool Counts(Claim claim) => claim.NeedsCitation || claim.IsCited;
}
