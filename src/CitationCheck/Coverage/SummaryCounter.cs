namespace CitationCheck.Coverage;

/// <summary>Counts the numbers of a report.</summary>
internal sealed class SummaryCounter
{
    private readonly int[] claims = new int[Enum.GetValues<ClaimState>().Length]; // by their states
    private Count paragraphs;
    private Count sections;
    private Block? block;

    private SummaryCounter(IReadOnlyList<CheckedClaim> all)
    {
        foreach (CheckedClaim claim in all)
        {
            if (claim.State != ClaimState.NotNeeded)
            {
                Add(claim.Claim.Block, claim.State);
            }
        }
    }

    /// <summary>The numbers of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="citations">What kinds of citations it has.</param>
    /// <param name="references">Which references they use.</param>
    /// <param name="sources">The verdicts on its sources; <see langword="null"/> when they were not checked.</param>
    public static CitationSummary CountAll(
        Report report,
        IReadOnlyList<CheckedClaim> claims,
        CitationStatistics citations,
        ReferenceUse references,
        IReadOnlyList<SourceVerdict>? sources)
    {
        var counter = new SummaryCounter(claims);
        var pairs = SourcePairs.Of(report);
        return new CitationSummary
        {
            CitedClaims = counter.claims[(int)ClaimState.Cited],
            CoveredClaims = counter.claims[(int)ClaimState.Covered],
            UncitedClaims = counter.claims[(int)ClaimState.Uncited],
            UnresolvedClaims = counter.claims[(int)ClaimState.Unresolved],
            Paragraphs = counter.paragraphs.All,
            CitedParagraphs = counter.paragraphs.Cited,
            Sections = counter.sections.All,
            CitedSections = counter.sections.Cited,
            Citations = report.Citations.Count,
            ResolvedCitations = citations.Resolved,
            EffectiveCitations = pairs.Listed + pairs.Linked,
            ClaimReferencePairs = pairs.Listed,
            References = report.References.Count,
            UsedReferences = references.Count,
            Sources = sources is null ? null : SourceSummary.Of(sources),
        };
    }

    /// <summary>The claims of a block follow one another, and so do those of a section.</summary>
    private void Add(Block of, ClaimState state)
    {
        if (of != block)
        {
            if (block is null || of.Section != block.Section)
            {
                sections.Open();
            }

            paragraphs.Open();
            block = of;
        }

        claims[(int)state]++;
        if (state == ClaimState.Cited)
        {
            paragraphs.Cite();
            sections.Cite();
        }
    }

    /// <summary>How many parts of one kind were opened, and how many of them cite.</summary>
    private struct Count
    {
        private bool isCited;

        public int All { get; private set; }

        public int Cited { get; private set; }

        public void Open()
        {
            All++;
            isCited = false;
        }

        public void Cite()
        {
            Cited += isCited ? 0 : 1;
            isCited = true;
        }
    }
}
