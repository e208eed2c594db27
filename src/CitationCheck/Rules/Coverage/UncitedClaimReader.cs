namespace CitationCheck.Rules;

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

        bool isStrict = coverage == ClaimCoverage.Sentence;
        var uncited = new List<UncitedClaim>();
        foreach (Passage passage in context.Passages)
        {
            // One cause, one finding: CC102 tells of passages without any marker.
            if (passage.IsUncited || (passage.IsCoveredFromOutside && !isStrict))
            {
                continue;
            }

            ReadOnlySpan<Claim> claims = passage.Claims;
            for (int i = 0; i < claims.Length; i++)
            {
                if (!context.Marked.Contains(claims[i]))
                {
                    uncited.Add(new UncitedClaim(claims[i], KindOf(claims[i], i > 0 && claims[i - 1].Block == claims[i].Block ? claims[i - 1] : null), i < passage.LastMarked && !isStrict));
                }
            }
        }

        return uncited;
    }

    /// <summary>Words that are no more than set in quotation marks make a statement.</summary>
    private static ClaimKind KindOf(Claim claim, Claim? before) => claim.Kind == ClaimKind.Quotation && !SpokenWords.AreIn(claim, before) ? ClaimKind.Statement : claim.Kind;
}
