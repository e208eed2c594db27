using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules;

/// <summary>What several rules of the library derive from a report.</summary>
internal static class SharedFacts
{
    /// <summary>The markers that name more references than anybody can mean.</summary>
    public static readonly RuleFact<IReadOnlySet<TextSpan>> AbsurdRanges =
        new(static context => Facts.AbsurdRanges.Find(context.Report, context.CitationStatistics));

    /// <summary>The shapes of marks that must be citations and that could not be read.</summary>
    public static readonly RuleFact<IReadOnlyList<UnreadShape>> UnreadShapes = new(static context => UnreadMarks.Find(context.Report));

    /// <summary>How the list was renumbered; <see langword="null"/> when it was not.</summary>
    public static readonly RuleFact<Renumbering?> Renumbering =
        new(static context => Facts.Renumbering.Find(context.Report, context.CitationStatistics));

    /// <summary>The entries of sources that are listed twice.</summary>
    public static readonly RuleFact<RepeatedSources> RepeatedSources = new(static context => new RepeatedSources(context.Lists));

    /// <summary>The unresolved citations that no other rule explains: neither a leaked token nor an absurd range.</summary>
    public static readonly RuleFact<IReadOnlyList<Citation>> Dangling = new(FindDangling);

    /// <summary>The citations that point at nothing in a report without references.</summary>
    public static readonly RuleFact<LostCitations> LostCitations =
        new(static context => Facts.LostCitations.Find(context.Report, context.CitationStatistics));

    /// <summary>Which labels the lists have.</summary>
    public static readonly RuleFact<ListedLabels> ListedLabels = new(static context => new ListedLabels(context.Report.References));

    /// <summary>The label and the entry that a typo keeps apart; <see langword="null"/> when there is no such pair.</summary>
    public static readonly RuleFact<MistypedLabel?> MistypedLabel = new(static context =>
        Renumbering.In(context) is null && context.Lists is [{ List.References.Count: > 1, Entries: var entries }]
            ? Facts.MistypedLabel.Find(Dangling.In(context), entries, context.ReferenceUse)
            : null);

    /// <summary>
    /// Whether so little is cited that it is reported once, by CC108; anyone who asks for the source of every sentence wants to see
    /// each.
    /// </summary>
    public static readonly RuleFact<bool> IsBarelyCited = new(static context => context.CitesNothing || HasFewSources(context));

    /// <summary>The chapters of the report.</summary>
    public static readonly RuleFact<Chapters> Chapters = new(static context => new Chapters(context.Report));

    /// <summary>The claims without a citation of their own in passages that cite.</summary>
    public static readonly RuleFact<IReadOnlyList<CheckedClaim>> UncitedBesideCitations = new(FindUncited);

    /// <summary>Of so many passages at most one has a source, where the gaps are not reported one by one.</summary>
    private const int PassagesPerSource = 20;

    private static bool HasFewSources(RuleContext context)
    {
        int passages = context.Passages.Count;
        return context.Options.Coverage != ClaimCoverage.Sentence
            && passages >= PassagesPerSource
            && context.Passages.Count(static passage => !passage.IsUncited) * PassagesPerSource <= passages;
    }

    private static List<CheckedClaim> FindUncited(RuleContext context)
    {
        List<CheckedClaim> uncited = [];
        foreach (Passage passage in context.Passages)
        {
            if (passage.IsUncited)
            {
                continue; // One cause, one finding: CC102 reports passages without any marker.
            }

            foreach (CheckedClaim claim in passage.Claims)
            {
                if (claim.State == ClaimState.Uncited || IsCoveredNearby(claim.CoveredBy))
                {
                    uncited.Add(claim);
                }
            }
        }

        return uncited;
    }

    private static bool IsCoveredNearby(CoveredBy coveredBy) =>
        coveredBy is CoveredBy.LaterCitation or CoveredBy.LaterItem or CoveredBy.SentenceBefore or CoveredBy.Report;

    private static IReadOnlyList<Citation> FindDangling(RuleContext context)
    {
        if (!context.CitationStatistics.HasUnresolved)
        {
            return [];
        }

        IReadOnlySet<TextSpan> ranges = AbsurdRanges.In(context);
        return
        [
            .. from citation in context.Report.Citations
               where !citation.IsResolved && !ranges.Contains(citation.Span)
               where !LeakedTokens.Include(citation, context.Report, context.CitationStatistics)
               select citation,
        ];
    }
}
