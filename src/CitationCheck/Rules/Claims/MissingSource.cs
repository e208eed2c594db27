namespace CitationCheck.Rules.Claims;

/// <summary>
/// How much it matters that a claim or a passage has no source of its own: the one place that decides between the severity of the rule,
/// a note and nothing.
/// </summary>
internal static class MissingSource
{
    /// <summary>The severity for a claim in a passage that cites; <see langword="null"/> where nothing is reported.</summary>
    public static Severity? SeverityOf(CheckedClaim claim, Severity severity, ValidationOptions options)
    {
        if (IsLoud(claim.CoveredBy, claim.IsParticular, options))
        {
            return severity;
        }

        bool isNoted = options.Notes switch
        {
            NoteDetail.Off => false,
            NoteDetail.Summary => claim.CoveredBy == CoveredBy.Nothing || (claim.IsParticular && MayNotCover(claim.CoveredBy)),
            _ => claim.CoveredBy is CoveredBy.Nothing or CoveredBy.LaterCitation || MayNotCover(claim.CoveredBy),
        };
        return isNoted ? Severity.Info : null;
    }

    /// <summary>The severity for a passage that cites nothing; <see langword="null"/> where nothing is reported.</summary>
    public static Severity? SeverityOf(Passage passage, Severity severity, ValidationOptions options) =>
        IsLoud(passage.CoveredBy, passage.IsParticular, options) ? severity
        : options.Notes == NoteDetail.Off ? null
        : Severity.Info;

    private static bool IsLoud(CoveredBy coveredBy, bool isParticular, ValidationOptions options) =>
        coveredBy == CoveredBy.Nothing && (isParticular || options.Coverage == ClaimCoverage.Sentence);

    /// <summary>Whether what covers a claim may well not be meant for it.</summary>
    private static bool MayNotCover(CoveredBy coveredBy) =>
        coveredBy is CoveredBy.LaterItem or CoveredBy.SentenceBefore or CoveredBy.Report;
}
