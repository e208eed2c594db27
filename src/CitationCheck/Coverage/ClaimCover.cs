using CitationCheck.Claims;

namespace CitationCheck.Coverage;

/// <summary>Says what may stand for the source of a claim without a marker in a passage that has one.</summary>
internal sealed class ClaimCover(OwnSections own, Particulars particulars)
{
    /// <param name="passage">The passage.</param>
    /// <param name="at">The place of the claim in it.</param>
    /// <param name="next">The place of the next claim with a marker; -1 when none follows.</param>
    public CoveredBy Of(Passage passage, int at, int next)
    {
        ClaimKind kind = KindOf(passage, at);
        if (next >= 0 && ReferenceEquals(passage.ClaimSpan[next].Claim.Block, passage.ClaimSpan[at].Claim.Block))
        {
            return CoverBeforeCitation(passage, at, kind, CoveredBy.LaterCitation);
        }

        return next >= 0 ? CoverBeforeCitation(passage, at, kind, CitesAtItsEnd(passage) ? CoveredBy.LaterCitation : CoveredBy.LaterItem)
            : kind != ClaimKind.Statement ? CoverOfFact(passage, at, kind)
            : CoverBehindCitation(passage, at, ConcludedClaims.CuesOf(passage.ClaimSpan[at].Claim));
    }

    /// <summary>Whether the last of several items alone cites, and so for all of them.</summary>
    private static bool CitesAtItsEnd(Passage passage) =>
        passage.LastMarked == passage.Claims.Count - 1 && passage.Unmarked == passage.Claims.Count - 1;

    private static CoveredBy CoverBeforeCitation(Passage passage, int at, ClaimKind kind, CoveredBy later) =>
        kind == ClaimKind.Statement && Show(ConcludedClaims.CuesOf(passage.ClaimSpan[at].Claim), DiscourseCues.Own)
            ? CoveredBy.ReportBesideCitation
            : later;

    /// <summary>
    /// Finds out what a claim is, as far as its source is asked for: words that are only set in quotation marks make a statement.
    /// </summary>
    public static ClaimKind KindOf(Passage passage, int at)
    {
        ReadOnlySpan<CheckedClaim> claims = passage.ClaimSpan;
        Claim claim = claims[at].Claim;
        if (claim.Kind == ClaimKind.Quotation)
        {
            claims[at].IsSpeech = ReportedSpeech.AreIn(claim, FollowsInBlock(claims, at) ? claims[at - 1].Claim : null);
            if (!claims[at].IsSpeech)
            {
                claims[at].AskAsStatement();
            }
        }

        return claims[at].Kind;
    }

    /// <summary>
    /// Behind the last citation a figure or someone's words need their own, unless the sentence goes on about the work that was cited just
    /// before, or reckons the figure from others that are cited.
    /// </summary>
    private CoveredBy CoverOfFact(Passage passage, int at, ClaimKind kind)
    {
        Claim claim = passage.ClaimSpan[at].Claim;
        DiscourseCues cues = ConcludedClaims.CuesOf(claim);
        if (GoesOn(passage, at, cues, DiscourseCues.Work) || (kind == ClaimKind.Statistic && Show(cues, DiscourseCues.Reckoning)))
        {
            return CoveredBy.SentenceBefore;
        }

        bool isOwn = kind == ClaimKind.Statistic && Show(cues, DiscourseCues.Own | DiscourseCues.LeaningBack);
        bool isKnown = (kind == ClaimKind.Statistic && Show(cues, DiscourseCues.Goal))
            || (isOwn && !particulars.AreNew(claim, takesSmall: true))
            || (kind == ClaimKind.Statistic && particulars.AreCitedElsewhere(claim));
        return isKnown ? CoveredBy.Report : CoveredBy.Nothing;
    }

    /// <summary>
    /// Whether a claim points back at the cited sentence right before it, by any of some cues, or goes on about a name of the last cited
    /// sentence of its block.
    /// </summary>
    private bool GoesOn(Passage passage, int at, DiscourseCues cues, DiscourseCues pointers)
    {
        ReadOnlySpan<CheckedClaim> claims = passage.ClaimSpan;
        if (!FollowsInBlock(claims, at))
        {
            return false;
        }

        CheckedClaim before = claims[at - 1];
        bool isRightBehind = before.IsMarked || before.CoveredBy == CoveredBy.SentenceBefore;
        return (isRightBehind && Show(cues, pointers))
            || (passage.LastMarked < at
                && ReferenceEquals(claims[passage.LastMarked].Claim.Block, claims[at].Claim.Block)
                && particulars.AreShared(claims[passage.LastMarked].Claim, claims[at].Claim));
    }

    private CoveredBy CoverBehindCitation(Passage passage, int at, DiscourseCues cues)
    {
        if (Show(cues, DiscourseCues.LeaningBack) && FollowsInBlock(passage.ClaimSpan, at))
        {
            return Show(cues, DiscourseCues.Prescription) ? CoveredBy.ReportBesideCitation : CoveredBy.SentenceBefore;
        }

        if (GoesOn(passage, at, cues, DiscourseCues.PointBack | DiscourseCues.Work))
        {
            return CoveredBy.SentenceBefore;
        }

        bool isOwn = Show(cues, DiscourseCues.Own)
            || (passage.Introduction is { } line && Show(ConcludedClaims.CuesOf(line), DiscourseCues.Demand))
            || own.Contain(passage.ClaimSpan[at].Claim.Block);
        return isOwn ? CoveredBy.Report : CoveredBy.Nothing;
    }

    private static bool FollowsInBlock(ReadOnlySpan<CheckedClaim> claims, int at) =>
        at > 0 && ReferenceEquals(claims[at - 1].Claim.Block, claims[at].Claim.Block);

    private static bool Show(DiscourseCues cues, DiscourseCues any) => (cues & any) != DiscourseCues.None;
}
