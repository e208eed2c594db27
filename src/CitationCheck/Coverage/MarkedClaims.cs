using CitationCheck.Model;

namespace CitationCheck.Coverage;

/// <summary>The claims that carry a marker, be it a broken one, which has a finding of its own.</summary>
internal sealed class MarkedClaims(IReadOnlyList<BrokenMarker> broken)
{
    private readonly HashSet<Claim>? withBroken = broken.Count == 0 ? null : [.. broken.Select(static marker => marker.Claim), .. broken.Select(static marker => marker.Alone).OfType<Claim>()];

    public bool Contains(Claim claim) => claim.IsCited || (withBroken is not null && withBroken.Contains(claim));

    /// <summary>Whether any claim of a block carries a marker.</summary>
    public bool AreIn(Block block)
    {
        foreach (Claim claim in block.ClaimSpan)
        {
            if (Contains(claim))
            {
                return true;
            }
        }

        return false;
    }
}
