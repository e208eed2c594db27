namespace CitationCheck.Coverage;

/// <summary>
/// Says what may stand for the sources of a passage without any marker: the report that speaks for itself there, the citation
/// right before a single sentence that leans on it, a link in its words.
/// </summary>
internal sealed class PassageCover(Report report, OwnSections own)
{
    public CoveredBy Of(Passage passage, Passage? before)
    {
        if (own.Contain(passage.ClaimSpan[0].Claim.Block) || new OwnPassage(passage).IsOwn())
        {
            return CoveredBy.Report;
        }

        if (before is not null && LeansOn(passage, before))
        {
            return CoveredBy.SentenceBefore;
        }

        return report.BlocksIn(passage.Span).Any(static block => block.HasLink) ? CoveredBy.Link : CoveredBy.Nothing;
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
