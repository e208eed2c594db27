namespace CitationCheck.Coverage;

/// <summary>
/// How blocks cite: <see cref="ClaimState.Cited"/> when a marker of theirs leads somewhere, <see cref="ClaimState.Unresolved"/>
/// when none does, <see cref="ClaimState.Uncited"/> when they have none.
/// </summary>
/// <param name="report">The report.</param>
/// <param name="all">All its claims, in order.</param>
internal sealed class MarkedBlocks(Report report, CheckedClaim[] all)
{
    /// <summary>Whether any claim of a block carries a marker.</summary>
    public bool Contain(Block block) => StateOfClaims(block) != ClaimState.Uncited;

    /// <summary>Captions and head rows hold no claims; their citations are known by their place.</summary>
    public ClaimState StateOf(Block block) =>
        block.Claims.Count == 0 ? CitationsByPlace.StateIn(report.Citations, block.Span) : StateOfClaims(block);

    /// <summary>How the claims of a block cite, taken together.</summary>
    public ClaimState StateOfClaims(Block block)
    {
        var state = ClaimState.Uncited;
        foreach (Claim claim in block.ClaimSpan)
        {
            state = Better(state, StateOf(claim));
        }

        return state;
    }

    /// <summary>How the markers of one claim cite.</summary>
    public ClaimState StateOf(Claim? claim) =>
        claim is null || all[claim.Index] is not { IsMarked: true } known ? ClaimState.Uncited
        : known.State == ClaimState.Cited ? ClaimState.Cited
        : ClaimState.Unresolved;

    /// <summary>Of two of these states the one that helps a reader more.</summary>
    public static ClaimState Better(ClaimState left, ClaimState right) =>
        left == ClaimState.Cited || right == ClaimState.Uncited ? left : right;
}
