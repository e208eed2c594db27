namespace CitationCheck.Coverage;

/// <summary>
/// Which claims of a report have a source: the one definition, found once. Rules, numbers and writers read it. Immutable
/// once it is made.
/// </summary>
internal sealed class ReportCoverage
{
    private readonly CheckedClaim[] claims;

    private ReportCoverage(
        Report report, CitationStatistics citations, CoverageSettings settings, CancellationToken cancellationToken)
    {
        CitesNothing = report.Citations.Count == 0 && report.BrokenMarkers.Count == 0;
        claims = new CheckedClaim[report.Claims.Count];
        for (int i = 0; i < claims.Length; i++)
        {
            claims[i] = Read(report.Claims[i]);
        }

        MarkBroken(report.BrokenMarkers);
        var skipped = SkippedSections.Find(report, settings.SkippedSections, settings.SkippedHeadings);
        cancellationToken.ThrowIfCancellationRequested();
        Passages = PassageReader.Read(report, skipped, claims);
        var cover = new CoverReader(report, settings.Coverage, citations.Resolved > 0, new Particulars(report, claims));
        if (CitesNothing)
        {
            cover.LeaveUncovered(Passages);
        }
        else
        {
            cover.Read(Passages, cancellationToken);
        }
    }

    /// <summary>All claims, in the order of the report.</summary>
    public IReadOnlyList<CheckedClaim> Claims => claims;

    /// <summary>The passages that are asked for their sources, in order.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>Whether the report has no citation at all, not even a broken one.</summary>
    public bool CitesNothing { get; }

    /// <summary>Finds out which claims have a source.</summary>
    /// <param name="report">The report.</param>
    /// <param name="citations">What kinds of citations there are.</param>
    /// <param name="settings">How closely claims have to be cited, and where they need not be.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static ReportCoverage Of(
        Report report, CitationStatistics citations, CoverageSettings settings, CancellationToken cancellationToken = default) =>
        new(report, citations, settings, cancellationToken);

    /// <summary>A claim by its own citations; whether it needs one is asked where its passage is known.</summary>
    private static CheckedClaim Read(Claim claim)
    {
        if (!claim.IsCited)
        {
            return new CheckedClaim(claim, ClaimState.NotNeeded);
        }

        foreach (Citation citation in claim.Citations)
        {
            if (citation.IsResolved)
            {
                return new CheckedClaim(claim, ClaimState.Cited) { IsMarked = true };
            }
        }

        return new CheckedClaim(claim, ClaimState.Unresolved) { IsMarked = true };
    }

    /// <summary>A claim with a broken marker is unresolved; one that is nothing but such a marker states nothing.</summary>
    private void MarkBroken(IReadOnlyList<BrokenMarker> broken)
    {
        foreach (BrokenMarker marker in broken)
        {
            CheckedClaim claim = claims[marker.Claim.Index];
            claim.IsMarked = true;
            claim.LeaveUnresolved();
            if (marker.Alone is { } alone)
            {
                claims[alone.Index].IsMarked = true;
            }
        }
    }
}
