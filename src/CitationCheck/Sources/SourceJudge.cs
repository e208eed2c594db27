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

            (SourceStatus status, TitleMatch? match) = Judge(reference.Title, PageOf(observation));
            verdicts.Add(new SourceVerdict(reference, null, url, observation, status, match)
            {
                IsAtHand = atHand.IsOwn(observation),
            });
            seen.Add(SourceUrl.Normalize(url ?? ""));
        }

        foreach (Citation citation in observations is null ? [] : report.Citations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (citation is { Reference: null, Url: { } url } && seen.Add(SourceUrl.Normalize(url)))
            {
                SourceObservation? observation = observations!.Find(url);
                (SourceStatus status, TitleMatch? match) = Judge(null, PageOf(observation));
                verdicts.Add(new SourceVerdict(null, citation, url, observation, status, match));
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

    internal static (SourceStatus Status, TitleMatch? Title) Judge(string? title, SourceObservation? seen) =>
        Judge(title, seen is null ? null : new ObservedPage(seen));

    private static (SourceStatus Status, TitleMatch? Title) Judge(string? title, ObservedPage? seen) => seen?.Page.Outcome switch
    {
        null or SourceOutcome.NotChecked => (SourceStatus.NotChecked, null),
        SourceOutcome.Page => JudgePage(title, seen),
        SourceOutcome.NotFound => (SourceStatus.NotFound, null),
        SourceOutcome.Blocked => (SourceStatus.Blocked, null),
        SourceOutcome.Refused => (SourceStatus.Refused, null),
        SourceOutcome.Unread => JudgeShell(title, seen),
        _ => (SourceStatus.Unreachable, null),
    };

    /// <summary>
    /// Of a page that shows nothing without its scripts the title may be right, or say that there is nothing; another proves nothing.
    /// </summary>
    private static (SourceStatus Status, TitleMatch? Title) JudgeShell(string? title, ObservedPage page) =>
        page.Titles.Count > 0 && JudgePage(title, page) is { Status: not (SourceStatus.TitleMismatch or SourceStatus.NoTitleCited) } judged
            ? judged
            : (SourceStatus.Unread, null);

    private static (SourceStatus Status, TitleMatch? Title) JudgePage(string? title, ObservedPage page)
    {
        TitleMatch? match = string.IsNullOrWhiteSpace(title) || page.Titles.Count == 0
            ? null
            : TitleMatcher.Compare(title, page.Titles);

        // The right title outweighs all signs that something is wrong: an article may be about the error 404.
        if (match is { IsMatch: true })
        {
            return (match.Grade == TitleGrade.Affix ? SourceStatus.TitleAffix : SourceStatus.Verified, match);
        }

        if (page.ErrorStatus is { } status)
        {
            return (status, null);
        }

        if (PageAddress.LeadsToGate(page.Page))
        {
            return (SourceStatus.Blocked, null);
        }

        if (PageAddress.LeadsHome(page.Page))
        {
            return (SourceStatus.RedirectedElsewhere, match);
        }

        return match switch
        {
            null when page.Titles.Count == 0 => (SourceStatus.Unread, null),
            null => (SourceStatus.NoTitleCited, null),
            { Grade: TitleGrade.SmallEdit } => (SourceStatus.TitleSmallEdit, match),
            _ => (SourceStatus.TitleMismatch, match),
        };
    }
}
