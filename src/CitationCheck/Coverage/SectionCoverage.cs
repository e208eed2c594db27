namespace CitationCheck.Coverage;

/// <summary>How many of the claims under one heading are in which state.</summary>
/// <param name="heading">The heading; <see langword="null"/> before the first, and for a whole report.</param>
internal sealed class SectionCoverage(Block? heading)
{
    private readonly int[] counts = new int[Enum.GetValues<ClaimState>().Length];

    public Block? Heading => heading;

    /// <summary>Claims that need a source or carry a citation.</summary>
    public int Total => Count(ClaimState.Cited) + Count(ClaimState.Covered) + Count(ClaimState.Uncited) + Count(ClaimState.Unresolved);

    /// <summary>Those of the cited ones of which every source is gone or has another title, as far as was seen.</summary>
    public int WithBadSources { get; private set; }

    public int Count(ClaimState state) => counts[(int)state];

    /// <summary>All claims of a report, under whatever heading.</summary>
    public static SectionCoverage OfAll(IReadOnlyList<CheckedClaim> claims)
    {
        var whole = new SectionCoverage(null);
        foreach (CheckedClaim claim in claims)
        {
            whole.Add(claim);
        }

        return whole;
    }

    /// <summary>The sections of a report that hold a claim that needs a source or carries a citation, in order.</summary>
    public static IReadOnlyList<SectionCoverage> Of(IReadOnlyList<CheckedClaim> claims)
    {
        var sections = new List<SectionCoverage>();
        foreach (CheckedClaim claim in claims)
        {
            if (claim.State == ClaimState.NotNeeded)
            {
                continue;
            }

            if (sections.Count == 0 || sections[^1].Heading != claim.Claim.Block.Section)
            {
                sections.Add(new SectionCoverage(claim.Claim.Block.Section));
            }

            sections[^1].Add(claim);
        }

        return sections;
    }

    private void Add(CheckedClaim claim)
    {
        counts[(int)claim.State]++;
        WithBadSources += claim.HasOnlyBadSources ? 1 : 0;
    }
}
