namespace CitationCheck.Coverage;

/// <summary>
/// Knows the claims of a passage that stand below a cited item which leads into them: “- Three effects were found [8]:”, with the effects
/// as items of their own.
/// </summary>
internal readonly ref struct CitedParents
{
    private readonly ReadOnlySpan<CheckedClaim> claims;
    private readonly bool[]? covered;

    public CitedParents(Passage passage)
    {
        claims = passage.ClaimSpan;
        if (passage.Kind is PassageKind.Items or PassageKind.List)
        {
            covered = Read(claims);
        }
    }

    /// <summary>Whether a claim stands below such an item.</summary>
    public bool Cover(int at) => covered is not null && covered[at];

    private static bool[]? Read(ReadOnlySpan<CheckedClaim> claims)
    {
        bool[]? below = null;
        int parent = int.MaxValue; // the level of the cited item above
        for (int i = 0; i < claims.Length; i++)
        {
            Block block = claims[i].Claim.Block;
            if (block.Level > parent)
            {
                (below ??= new bool[claims.Length])[i] = true;
                continue;
            }

            bool isLast = ReferenceEquals(block.Claims[^1], claims[i].Claim);
            parent = isLast && claims[i].IsMarked && Leads(claims[i].Claim) ? block.Level
                : block.Level <= parent && !ReferenceEquals(claims[Math.Max(0, i - 1)].Claim.Block, block) ? int.MaxValue
                : parent;
        }

        return below;
    }

    private static bool Leads(Claim claim) => claim.IsHeadingLike || LeadIn.Is(claim);
}
