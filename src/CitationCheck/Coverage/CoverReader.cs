namespace CitationCheck.Coverage;

/// <summary>Says of each claim without a marker what may stand for its source, as closely as the options ask for one.</summary>
internal sealed class CoverReader
{
    private readonly ClaimCoverage coverage;
    private readonly ClaimCover claims;
    private readonly PassageCover passages;
    private readonly Particulars particulars;

    /// <summary>Whether what the report concludes can rest on anything: whether any of its citations leads somewhere.</summary>
    private readonly bool hasSources;

    public CoverReader(Report report, ClaimCoverage coverage, bool hasSources, Particulars particulars)
    {
        this.particulars = particulars;
        this.coverage = coverage;
        this.hasSources = hasSources;
        var own = new OwnSections(report);
        claims = new ClaimCover(own, particulars);
        passages = new PassageCover(report, own, particulars);
    }

    public void Read(IReadOnlyList<Passage> all, CancellationToken cancellationToken)
    {
        Passage? before = null;
        foreach (Passage passage in all)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (passage.IsUncited)
            {
                CoverWhole(passage, before);
            }
            else if (passage.Unmarked > 0)
            {
                CoverEach(passage);
            }

            before = passage;
        }
    }

    /// <summary>Where a report has no marker at all, nothing can stand for the source of anything.</summary>
    public void LeaveUncovered(IReadOnlyList<Passage> all)
    {
        foreach (Passage passage in all)
        {
            LetAsk(passage);
            Cover(passage, passage.IsUncited ? CoveredBy.Nothing : CoveredBy.Surroundings, isResolved: !passage.IsUncited);
        }
    }

    /// <summary>Lets the claims of a passage without any marker find out whether they give particulars when they are asked.</summary>
    private void LetAsk(Passage passage)
    {
        foreach (CheckedClaim claim in passage.ClaimSpan)
        {
            claim.Particulars = particulars;
        }
    }

    private void CoverWhole(Passage passage, Passage? before)
    {
        LetAsk(passage);
        CoveredBy by = coverage == ClaimCoverage.Sentence ? CoveredBy.Nothing : passages.Of(passage, before);
        passage.CoveredBy = by;
        Cover(passage, by, IsResolved(by, before, at: 0));
    }

    private void CoverEach(Passage passage)
    {
        ReadOnlySpan<CheckedClaim> span = passage.ClaimSpan;
        var parents = new CitedParents(passage);
        int next = -1; // the next claim with a marker
        for (int i = 0; i < span.Length; i++)
        {
            if (next <= i)
            {
                next = NextMarked(span, i);
            }

            if (span[i].IsMarked)
            {
                continue;
            }

            CoveredBy by = parents.Cover(i) ? CoveredBy.Surroundings : CoverOf(passage, i, next < span.Length ? next : -1);
            span[i].Cover(by, IsResolved(by, passage, i));
            span[i].Particulars = particulars;
        }
    }

    private static int NextMarked(ReadOnlySpan<CheckedClaim> span, int at)
    {
        int next = at + 1;
        while (next < span.Length && !span[next].IsMarked)
        {
            next++;
        }

        return next;
    }

    private CoveredBy CoverOf(Passage passage, int at, int next)
    {
        if (coverage == ClaimCoverage.Sentence)
        {
            ClaimCover.KindOf(passage, at);
            return CoveredBy.Nothing;
        }

        if (passage.Surroundings != ClaimState.Uncited)
        {
            return CoveredBy.Surroundings;
        }

        return coverage == ClaimCoverage.Paragraph ? CoveredBy.Passage : claims.Of(passage, at, next);
    }

    /// <summary>Whether what covers a claim leads anywhere itself.</summary>
    /// <param name="by">What covers it.</param>
    /// <param name="passage">The passage with the citation that does.</param>
    /// <param name="at">The place of the claim in it.</param>
    private bool IsResolved(CoveredBy by, Passage? passage, int at) => by switch
    {
        CoveredBy.LaterCitation => passage!.LastCited > at,
        CoveredBy.LaterItem => passage is null || passage.LastCited < 0 || passage.LastCited > at,
        CoveredBy.SentenceBefore => passage!.LastCited >= 0 && passage.LastCited == passage.LastMarked,
        CoveredBy.ReportBesideCitation or CoveredBy.Passage => passage!.LastCited >= 0,
        CoveredBy.Surroundings => passage!.Surroundings == ClaimState.Cited || passage.LastCited >= 0,
        CoveredBy.Report => hasSources,
        _ => true,
    };

    private static void Cover(Passage passage, CoveredBy by, bool isResolved)
    {
        foreach (CheckedClaim claim in passage.ClaimSpan)
        {
            claim.Cover(by, isResolved);
        }
    }
}
