using CitationCheck.Rules;

namespace CitationCheck.Coverage;

/// <summary>Finds the claims without a marker in the passages that have one, as closely as the options ask for them.</summary>
internal static class UncitedClaimReader
{
    public static List<UncitedClaim> Read(RuleContext context)
    {
        ClaimCoverage coverage = context.Options.Coverage;
        if (coverage == ClaimCoverage.Paragraph || context.CitesNothing)
        {
            return [];
        }

        MarkedClaims marked = context.Marked;
        bool isStrict = coverage == ClaimCoverage.Sentence;
        var uncited = new List<UncitedClaim>();
        foreach (Passage passage in context.Passages)
        {
            // One cause, one finding: CC102 tells of passages without any marker.
            if (passage.IsUncited || passage.Unmarked == 0 || (passage.IsCoveredFromOutside && !isStrict))
            {
                continue;
            }

            ReadOnlySpan<Claim> claims = passage.Claims;
            for (int i = 0; i < claims.Length; i++)
            {
                if (marked.Contains(claims[i]))
                {
                    continue;
                }

                ClaimKind kind = KindOf(claims, i);
                if (isStrict || (i < passage.LastMarked && kind != ClaimKind.Statement))
                {
                    uncited.Add(new UncitedClaim(claims[i], kind, isStrict ? CoveredBy.Nothing : CoveredBy.LaterCitation));
                    continue;
                }

                DiscourseCues cues = ConcludedClaims.CuesOf(claims[i]);
                CoveredBy covered = i < passage.LastMarked ? CoveredBy.LaterCitation : CoverAt(context, passage, i, kind, cues);
                if (kind != ClaimKind.Statement || !IsOwnBesideCitation(cues, covered))
                {
                    uncited.Add(new UncitedClaim(claims[i], kind, covered));
                }
            }
        }

        return uncited;
    }

    /// <summary>What the report itself concludes or advises in front of a citation, or advises from the cited sentence before, needs none of its own.</summary>
    private static bool IsOwnBesideCitation(DiscourseCues cues, CoveredBy covered) => covered switch
    {
        CoveredBy.LaterCitation => (cues & DiscourseCues.Own) != DiscourseCues.None,
        CoveredBy.SentenceBefore => (cues & DiscourseCues.Prescription) != DiscourseCues.None,
        _ => false,
    };

    /// <summary>What may stand for the source of a claim behind the last citation. A figure or somebody's words need their own all the same.</summary>
    private static CoveredBy CoverAt(RuleContext context, Passage passage, int at, ClaimKind kind, DiscourseCues cues)
    {
        ReadOnlySpan<Claim> claims = passage.Claims;
        Claim claim = claims[at];
        if (kind != ClaimKind.Statement)
        {
            return kind == ClaimKind.Statistic && (cues & DiscourseCues.Reckoning) != DiscourseCues.None ? CoveredBy.SentenceBefore : CoveredBy.Nothing;
        }

        if (at > 0 && ReferenceEquals(claims[at - 1].Block, claim.Block) && (cues & DiscourseCues.LeaningBack) != DiscourseCues.None)
        {
            return CoveredBy.SentenceBefore;
        }

        bool isDemanded = passage.Introduction is { } line && (ConcludedClaims.CuesOf(line) & DiscourseCues.Demand) != DiscourseCues.None;
        return (cues & DiscourseCues.Own) != DiscourseCues.None || isDemanded || context.OwnSections.Contain(claim.Block) ? CoveredBy.Report : CoveredBy.Nothing;
    }

    /// <summary>Words that are no more than set in quotation marks make a statement.</summary>
    private static ClaimKind KindOf(ReadOnlySpan<Claim> claims, int at)
    {
        Claim claim = claims[at];
        Claim? before = at > 0 && ReferenceEquals(claims[at - 1].Block, claim.Block) ? claims[at - 1] : null;
        return claim.Kind == ClaimKind.Quotation && !SpokenWords.AreIn(claim, before) ? ClaimKind.Statement : claim.Kind;
    }
}
