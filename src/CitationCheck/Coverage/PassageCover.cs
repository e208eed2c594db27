namespace CitationCheck.Coverage;

/// <summary>
/// Says what may stand for the sources of a passage without any marker: the report that speaks for itself there, the citation
/// right before a single sentence that leans on it, a link in its words.
/// </summary>
internal sealed class PassageCover(Report report, OwnSections own, Particulars particulars)
{
    public CoveredBy Of(Passage passage, Passage? before)
    {
        if (IsOwn(passage))
        {
            return CoveredBy.Report;
        }

        if (passage.Kind == PassageKind.Paragraph && SumsUp(passage))
        {
            return CoveredBy.Report;
        }

        if (passage.LeadsToCitations && !GivesNewFigures(passage))
        {
            return CoveredBy.LaterItem;
        }

        if (before is not null && LeansOn(passage, before))
        {
            return CoveredBy.SentenceBefore;
        }

        return report.BlocksIn(passage.Span).Any(static block => block.HasLink) ? CoveredBy.Link : CoveredBy.Nothing;
    }

    /// <summary>
    /// Whether the report speaks for itself: in a section where it does so, without figures that it cites nowhere; in words that show it,
    /// without any figure; or in general, with one sentence that shows it.
    /// </summary>
    private bool IsOwn(Passage passage) =>
        (own.Contain(passage.ClaimSpan[0].Claim.Block) && !GivesNewFigures(passage))
        || new OwnPassage(passage).IsOwn()
        || (OwnPassage.ShowsItself(passage) && !passage.IsParticular);

    /// <summary>Whether all that a passage has to look up is cited elsewhere in the report.</summary>
    private bool SumsUp(Passage passage)
    {
        bool isParticular = false;
        foreach (CheckedClaim claim in passage.ClaimSpan)
        {
            isParticular |= claim.IsParticular;
            if (claim.IsParticular && (claim.Kind == ClaimKind.Quotation || !particulars.AreCitedElsewhere(claim.Claim)))
            {
                return false;
            }
        }

        return isParticular;
    }

    private bool GivesNewFigures(Passage passage)
    {
        foreach (CheckedClaim claim in passage.ClaimSpan)
        {
            if (particulars.AreNew(claim.Claim))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a passage is one sentence that leans on the cited one right before it, under the same heading.</summary>
    private static bool LeansOn(Passage passage, Passage before)
    {
        if (passage is not { Kind: PassageKind.Paragraph, ClaimSpan: [{ Claim: { Kind: ClaimKind.Statement } only }] })
        {
            return false;
        }

        bool isCitedRightBefore = before.LastMarked == before.Claims.Count - 1
            && ReferenceEquals(before.ClaimSpan[^1].Claim.Block.Section, only.Block.Section);
        return isCitedRightBefore && (ConcludedClaims.CuesOf(only) & DiscourseCues.LeaningBack) != DiscourseCues.None;
    }
}
