using CitationCheck.Sources.Titles;

namespace CitationCheck.Sources;

/// <summary>
/// Judges a source by its page. A match needs the title itself, and an accusation needs a page that is demonstrably what it is taken
/// for; all else is unknown.
/// </summary>
internal static class PageJudge
{

    /// <summary>What the page says of a cited title.</summary>
    /// <param name="title">The title; <see langword="null"/> if none is cited.</param>
    /// <param name="page">The page.</param>
    public static Judgement Judge(string? title, ObservedPage page)
    {
        SourceObservation seen = page.Page;
        TitleMatch? match = title is null || page.Titles.Count == 0 ? null : TitleMatcher.Compare(title, page.Titles);
        return (title is not null && Retraction(title, page) is { } retraction ? retraction : (Judgement?)null)
            ?? Match(match, page)
            ?? (seen.Outcome == SourceOutcome.NotFound ? NotFound(seen) : null)
            ?? Obstacle(page)
            ?? Without(match, page);
    }

    private static Judgement? Retraction(string title, ObservedPage page)
    {
        TitleText cited = TitleText.Read(title);
        for (int i = 0; i < page.Titles.Count; i++)
        {
            if (TitleNotice.IsRetraction(cited, page.Titles.TextOf(i)))
            {
                return Judgement.OfPage(SourceStatus.Retracted, $"its page is titled “{page.Titles[i]}”");
            }
        }

        return null;
    }

    /// <summary>The right title outweighs most signs that something is wrong: an article may be about the error 404.</summary>
    private static Judgement? Match(TitleMatch? match, ObservedPage page) =>
        match is not { IsMatch: true } || IsContradicted(match, page) ? null
        : Judgement.OfPage(match.Grade == TitleGrade.Affix ? SourceStatus.TitleAffix : SourceStatus.Verified, "", match);

    /// <summary>
    /// An error page may suggest the cited article, and a home page may lead to it. What the page calls itself is in its head; what stands
    /// only in a heading or in data may be about another page.
    /// </summary>
    private static bool IsContradicted(TitleMatch match, ObservedPage page) =>
        !page.IsInHead(match.Found) && (page.ErrorStatus is not null || PageAddress.LeadsHome(page.Page));

    private static Judgement? NotFound(SourceObservation seen) => seen.Signals?.Barrier switch
    {
        null or PageBarrier.None or PageBarrier.Forwarding => Judgement.OfPage(SourceStatus.NotFound, seen.Reason),
        PageBarrier.Scripts => Judgement.OfPage(SourceStatus.Unread, $"{seen.Reason}, and the page is empty without its scripts"),
        { } barrier => Judgement.OfPage(SourceStatus.Blocked, $"{seen.Reason}, {BarrierWords.Of(barrier)}"),
    };

    private static Judgement? Obstacle(ObservedPage page)
    {
        SourceObservation seen = page.Page;
        PageBarrier barrier = seen.Signals?.Barrier ?? PageBarrier.None;
        return barrier is not (PageBarrier.None or PageBarrier.Scripts or PageBarrier.Forwarding)
                ? Judgement.OfPage(SourceStatus.Blocked, BarrierWords.Of(barrier))
            : page.ErrorStatus is { } status ? Judgement.OfPage(status, seen.Reason)
            : PageAddress.LeadsToGate(seen) ? Judgement.OfPage(SourceStatus.Blocked, "it leads to a log-in, a consent page or a paywall")
            : PageAddress.LeadsToError(seen) ? Judgement.OfPage(SourceStatus.SoftNotFound, $"it leads to {seen.FinalUrl}")
            : PageAddress.LeadsHome(seen) ? Judgement.OfPage(SourceStatus.RedirectedElsewhere, "")
            : null;
    }

    private static Judgement Without(TitleMatch? match, ObservedPage page)
    {
        SourceObservation seen = page.Page;
        if (match is { Grade: TitleGrade.SmallEdit })
        {
            return Judgement.OfPage(SourceStatus.TitleSmallEdit, "", match);
        }

        if (seen.Outcome != SourceOutcome.Page || seen.Signals?.Barrier is PageBarrier.Scripts or PageBarrier.Forwarding)
        {
            string barrier = seen.Signals is { Barrier: not PageBarrier.None } signals ? BarrierWords.Of(signals.Barrier) : "";
            return Judgement.OfPage(SourceStatus.Unread, seen.Reason.Length > 0 ? seen.Reason : barrier);
        }

        return match is null
            ? Judgement.OfPage(page.Titles.Count == 0 ? SourceStatus.Unread : SourceStatus.NoTitleCited, "")
            : seen.Signals is { IsArticle: false } ? Judgement.OfPage(SourceStatus.Unread, "the page is not recognizable as an article", match)
            : Judgement.OfPage(SourceStatus.TitleMismatch, "", match);
    }
}
