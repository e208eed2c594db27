namespace CitationCheck.Writers;

/// <summary>Determines how well claims are supported by citations. Pure and thread-safe.</summary>
public static class ClaimStates
{
    /// <summary>Returns the state of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>Its state.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    public static ClaimState Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (claim.IsCited)
        {
            return claim.Citations.All(citation => citation.IsResolved) ? ClaimState.Cited : ClaimState.Unresolved;
        }

        if (!claim.NeedsCitation)
        {
            return ClaimState.NotNeeded;
        }

        IReadOnlyList<Claim> claims = claim.Block.Claims;
        for (int at = claims.Count - 1; at >= 0 && claims[at] != claim; at--)
        {
            if (claims[at].IsCited)
            {
                return ClaimState.Covered;
            }
        }

        return ClaimState.Uncited;
    }

    /// <summary>How all claims of a report stand; linear, unlike asking for each.</summary>
    internal static Dictionary<Claim, ClaimState> Of(Report report)
    {
        var states = new Dictionary<Claim, ClaimState>(report.Claims.Count);
        Block? block = null;
        bool citedBehind = false;
        for (int at = report.Claims.Count - 1; at >= 0; at--)
        {
            Claim claim = report.Claims[at];
            citedBehind &= claim.Block == block;
            block = claim.Block;
            states[claim] = claim switch
            {
                { IsCited: true } => claim.Citations.All(citation => citation.IsResolved) ? ClaimState.Cited : ClaimState.Unresolved,
                { NeedsCitation: false } => ClaimState.NotNeeded,
                _ => citedBehind ? ClaimState.Covered : ClaimState.Uncited,
            };
            citedBehind |= claim.IsCited;
        }

        return states;
    }
}
