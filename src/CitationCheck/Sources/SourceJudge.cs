namespace CitationCheck.Sources;

/// <summary>Says what is to be thought of each source of a report, from what was seen. Pure.</summary>
internal static class SourceJudge
{
    /// <summary>The verdicts of the references in their order, then of the links that stand for references.</summary>
    /// <param name="report">The report.</param>
    /// <param name="observations">
    /// What was seen; <see langword="null"/> when the sources were not checked, so that only what was given with the report tells of them.
    /// </param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled, between two sources.</exception>
    public static IReadOnlyList<SourceVerdict> Judge(
        Report report, SourceObservations? observations, CancellationToken cancellationToken = default)
    {
        var verdicts = new List<SourceVerdict>();
        if (observations is null && report.GivenSources is null)
        {
            return verdicts;
        }

        var pages = new Dictionary<SourceObservation, ObservedPage>(ReferenceEqualityComparer.Instance);
        var atHand = new SourcesAtHand(observations);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Reference reference in report.References)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string? url = SourceUrl.Of(reference);
            SourceObservation? observation = atHand.Find(reference, url);
            if (observation is null && (observations is null || reference is { IsGiven: true, Citations.Count: 0 }))
            {
                continue;
            }

            ObservedPage? page = PageOf(observation);
            Judgement judged = Judge(CitedTitle.Of(reference, page), page);
            judged = atHand.IsOwn(observation) ? judged with { Witness = SourceWitness.GivenSource } : judged;
            verdicts.Add(new SourceVerdict(reference, null, url, observation, judged));
            seen.Add(SourceUrl.Normalize(url ?? ""));
        }

        foreach (Citation citation in observations is null ? [] : report.Citations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (citation is { Reference: null, Url: { } url } && seen.Add(SourceUrl.Normalize(url)))
            {
                SourceObservation? observation = observations!.Find(url);
                verdicts.Add(new SourceVerdict(null, citation, url, observation, Judge(null, PageOf(observation))));
            }
        }

        return verdicts;

        ObservedPage? PageOf(SourceObservation? seen)
        {
            if (seen is not null && !pages.ContainsKey(seen))
            {
                pages[seen] = new ObservedPage(seen);
            }

            return seen is null ? null : pages[seen];
        }
    }

    internal static Judgement Judge(string? title, SourceObservation? seen) =>
        Judge(title, seen is null ? null : new ObservedPage(seen));

    private static Judgement Judge(string? title, ObservedPage? page)
    {
        if (page is null or { Page.Outcome: SourceOutcome.NotChecked })
        {
            return Judgement.NotSeen(page?.Page.Reason ?? "");
        }

        title = string.IsNullOrWhiteSpace(title) ? null : title;
        Judgement judged = Best(title, page);
        return IsOpen(judged.Status) && title is not null && page.Page.Archive is { Titles.Count: > 0 } copy
            ? OfCopy(title, copy, page.Page.SiteName) ?? judged
            : judged;
    }

    /// <summary>A registry names the work itself. Its word counts, unless the page has the cited title all the same.</summary>
    private static Judgement Best(string? title, ObservedPage page)
    {
        Judgement? byRecord = page.Page.Record is { } record ? RecordJudge.Judge(title, record) : null;
        if (byRecord is { } judged && (SourceRank.IsGood(judged.Status) || judged.Status == SourceStatus.Retracted))
        {
            return judged;
        }

        Judgement byPage = ByPage(title, page);
        return byRecord is null || SourceRank.IsGood(byPage.Status) ? byPage : byRecord.Value;
    }

    private static Judgement ByPage(string? title, ObservedPage page) => page.Page switch
    {
        { Outcome: SourceOutcome.Page or SourceOutcome.Unread or SourceOutcome.NotFound } => PageJudge.Judge(title, page),
        { Outcome: SourceOutcome.Blocked } seen => Judgement.OfPage(SourceStatus.Blocked, seen.Reason),
        { Outcome: SourceOutcome.Refused } seen => Judgement.OfPage(SourceStatus.Refused, seen.Reason),
        var seen => Judgement.OfPage(SourceStatus.Unreachable, seen.Reason),
    };

    /// <summary>Whether the page could not be seen, so that a copy of it may speak for it.</summary>
    private static bool IsOpen(SourceStatus status) =>
        status is SourceStatus.Blocked or SourceStatus.Unreachable or SourceStatus.Unread;

    private static Judgement? OfCopy(string title, ArchivedCopy copy, string? siteName)
    {
        TitleMatch match = TitleMatcher.Compare(title, copy.Titles.Select(static found => found.Text), siteName);
        return match.IsMatch ? new Judgement(SourceStatus.VerifiedByArchive, match, SourceWitness.Archive, "") : null;
    }
}
