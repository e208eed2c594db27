using CitationCheck.Writers;

namespace CitationCheck.Coverage;

/// <summary>How the claims under one heading stand.</summary>
/// <param name="Heading">The heading; <see langword="null"/> before the first.</param>
/// <param name="Cited">Claims whose citations all lead somewhere.</param>
/// <param name="Covered">Claims that a later citation of their paragraph may cover.</param>
/// <param name="Uncited">Claims without any.</param>
/// <param name="Unresolved">Claims with a citation that leads nowhere.</param>
internal sealed record SectionCoverage(Block? Heading, int Cited, int Covered, int Uncited, int Unresolved)
{
    public int Total => Cited + Covered + Uncited + Unresolved;

    public int Count(ClaimState state) => state switch
    {
        ClaimState.Cited => Cited,
        ClaimState.Covered => Covered,
        ClaimState.Unresolved => Unresolved,
        ClaimState.Uncited => Uncited,
        _ => 0,
    };

    /// <summary>All claims of a report, under whatever heading.</summary>
    public static SectionCoverage OfAll(Report report, Dictionary<Claim, ClaimState> states) =>
        Of(report, states).Aggregate(new SectionCoverage(null, 0, 0, 0, 0), (sum, section) => sum with
        {
            Cited = sum.Cited + section.Cited,
            Covered = sum.Covered + section.Covered,
            Uncited = sum.Uncited + section.Uncited,
            Unresolved = sum.Unresolved + section.Unresolved,
        });

    /// <summary>The sections of a report that hold a claim, in order.</summary>
    public static IReadOnlyList<SectionCoverage> Of(Report report, Dictionary<Claim, ClaimState> states)
    {
        var sections = new List<SectionCoverage>();
        foreach (Claim claim in report.Claims)
        {
            ClaimState state = states[claim];
            if (state == ClaimState.NotNeeded)
            {
                continue;
            }

            if (sections.Count == 0 || sections[^1].Heading != claim.Block.Section)
            {
                sections.Add(new SectionCoverage(claim.Block.Section, 0, 0, 0, 0));
            }

            sections[^1] = sections[^1].With(state);
        }

        return sections;
    }

    private SectionCoverage With(ClaimState state) => state switch
    {
        ClaimState.Cited => this with { Cited = Cited + 1 },
        ClaimState.Covered => this with { Covered = Covered + 1 },
        ClaimState.Unresolved => this with { Unresolved = Unresolved + 1 },
        _ => this with { Uncited = Uncited + 1 },
    };
}
