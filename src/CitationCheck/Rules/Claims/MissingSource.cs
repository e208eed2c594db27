namespace CitationCheck.Rules.Claims;

/// <summary>
/// How much it matters that a claim or a passage has no source of its own: the one place that decides between the severity of the rule,
/// a note and nothing.
/// </summary>
internal static class MissingSource
{
    /// <summary>The severity for a claim in a passage that cites; <see langword="null"/> where nothing is reported.</summary>
    public static Severity? SeverityOf(CheckedClaim claim, RuleDescriptor rule, ValidationOptions options)
    {
        if (claim.CoveredBy == CoveredBy.Nothing && (claim.IsParticular || AreAllAsked(rule, options)))
        {
            return rule.DefaultSeverity;
        }

        bool isNoted = options.Notes switch
        {
            NoteDetail.Off => false,
            NoteDetail.Summary => claim.CoveredBy == CoveredBy.Nothing || (IsDoubtful(claim) && MayNotCover(claim.CoveredBy)),
            _ => claim.CoveredBy is CoveredBy.Nothing or CoveredBy.LaterCitation || MayNotCover(claim.CoveredBy),
        };
        return isNoted ? Severity.Info : null;
    }

    /// <summary>The severity for a passage that cites nothing; <see langword="null"/> where nothing is reported.</summary>
    public static Severity? SeverityOf(Passage passage, RuleDescriptor rule, ValidationOptions options) =>
        passage.CoveredBy == CoveredBy.Nothing && (passage.IsParticular || AreAllAsked(rule, options)) ? rule.DefaultSeverity
        : options.Notes == NoteDetail.Off ? null
        : Severity.Info;

    /// <summary>Whether general statements are asked for their sources too: each sentence is, or the rule was given a severity.</summary>
    private static bool AreAllAsked(RuleDescriptor rule, ValidationOptions options) =>
        options.Coverage == ClaimCoverage.Sentence
        || options.Severities.ContainsKey(rule.Id)
        || options.Severities.ContainsKey(rule.Name);

    /// <summary>Whether readers may want a source of its own for a claim that something may cover.</summary>
    private static bool IsDoubtful(CheckedClaim claim) => claim.IsParticular || claim.Kind != ClaimKind.Statement;

    /// <summary>Whether what covers a claim may well not be meant for it.</summary>
    private static bool MayNotCover(CoveredBy coveredBy) =>
        coveredBy is CoveredBy.LaterItem or CoveredBy.SentenceBefore or CoveredBy.Report;
}
