using CitationCheck.Claims;

namespace CitationCheck.Coverage;

/// <summary>Says what may stand for the source of a claim without a marker in a passage that has one.</summary>
internal sealed class ClaimCover(OwnSections own)
{
    public CoveredBy Of(Passage passage, int at)
    {
        ClaimKind kind = KindOf(passage, at);
        bool isBeforeCitation = at < passage.LastMarked;
        if (kind != ClaimKind.Statement)
        {
            return isBeforeCitation ? CoveredBy.LaterCitation : CoverOfFact(passage.ClaimSpan[at].Claim, kind);
        }

        DiscourseCues cues = ConcludedClaims.CuesOf(passage.ClaimSpan[at].Claim);
        CoveredBy by = isBeforeCitation ? CoveredBy.LaterCitation : CoverBehindCitation(passage, at, cues);
        return IsOwnBesideCitation(cues, by) ? CoveredBy.ReportBesideCitation : by;
    }

    /// <summary>
    /// Finds out what a claim is, as far as its source is asked for: words that are only set in quotation marks make a statement.
    /// </summary>
    public static ClaimKind KindOf(Passage passage, int at)
    {
        ReadOnlySpan<CheckedClaim> claims = passage.ClaimSpan;
        Claim claim = claims[at].Claim;
        if (claim.Kind == ClaimKind.Quotation && !ReportedSpeech.AreIn(claim, FollowsInBlock(claims, at) ? claims[at - 1].Claim : null))
        {
            claims[at].AskAsStatement();
        }

        return claims[at].Kind;
    }

    /// <summary>
    /// Behind the last citation a figure or someone's words need their own, unless the figure is reckoned from the one before.
    /// </summary>
    private static CoveredBy CoverOfFact(Claim claim, ClaimKind kind) =>
        kind == ClaimKind.Statistic && Show(ConcludedClaims.CuesOf(claim), DiscourseCues.Reckoning)
            ? CoveredBy.SentenceBefore
            : CoveredBy.Nothing;

    private CoveredBy CoverBehindCitation(Passage passage, int at, DiscourseCues cues)
    {
        if (Show(cues, DiscourseCues.LeaningBack) && FollowsInBlock(passage.ClaimSpan, at))
        {
            return CoveredBy.SentenceBefore;
        }

        bool isOwn = Show(cues, DiscourseCues.Own)
            || (passage.Introduction is { } line && Show(ConcludedClaims.CuesOf(line), DiscourseCues.Demand))
            || own.Contain(passage.ClaimSpan[at].Claim.Block);
        return isOwn ? CoveredBy.Report : CoveredBy.Nothing;
    }

    /// <summary>
    /// What the report itself concludes or advises in front of a citation, or advises from the cited sentence before, needs none of
    /// its own.
    /// </summary>
    private static bool IsOwnBesideCitation(DiscourseCues cues, CoveredBy by) => by switch
    {
        CoveredBy.LaterCitation => Show(cues, DiscourseCues.Own),
        CoveredBy.SentenceBefore => Show(cues, DiscourseCues.Prescription),
        _ => false,
    };

    private static bool FollowsInBlock(ReadOnlySpan<CheckedClaim> claims, int at) =>
        at > 0 && ReferenceEquals(claims[at - 1].Claim.Block, claims[at].Claim.Block);

    private static bool Show(DiscourseCues cues, DiscourseCues any) => (cues & any) != DiscourseCues.None;
}
