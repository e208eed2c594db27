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
        TitleMatch? match = title is null || page.Titles.Count == 0
            ? null
            : Notice(title, page) ?? TitleMatcher.Compare(title, page.Titles);
        return (title is null ? null : Retraction(title, page))
            ?? Match(match, page)
            ?? (page.Page.Outcome == SourceOutcome.NotFound ? NotFound(page) : (Judgement?)null)
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

    /// <summary>A page that is titled like a notice about the work is not the work, whatever its other titles are.</summary>
    private static TitleMatch? Notice(string title, ObservedPage page)
    {
        TitleText cited = TitleText.Read(title);
        for (int i = 0; i < page.Titles.Count; i++)
        {
            if (TitleNotice.IsAbout(cited, page.Titles.TextOf(i)))
            {
                return TitleMatcher.Compare(title, page.Titles[i]);
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
        !page.IsInHead(match.Found)
        && (page.ErrorStatus is not null
            || IsErrorPage(page.Page)
            || PageAddress.LeadsHome(page.Page)
            || PageAddress.LeadsToError(page.Page));

    /// <summary>Papers have main titles and subtitles; the colon of a headline stands behind a kicker as well.</summary>
    private static Judgement MainOrKicker(TitleMatch match, ObservedPage page) =>
        page.Page.Titles.Any(found => found.Field == TitleField.Citation && found.Text == match.Found)
            ? Judgement.OfPage(SourceStatus.TitleAffix, "", match)
            : Judgement.OfPage(SourceStatus.Unread, $"the cited title is only a part of “{match.Found}”", match);

    private static bool IsErrorPage(SourceObservation seen) => seen.Signals is { IsErrorPage: true };

    /// <summary>
    /// A status of 404 counts, unless the page shows that something else was meant: some sites answer so to programs, and pages of scripts
    /// are served so by hosts that know nothing of their addresses.
    /// </summary>
    private static Judgement NotFound(ObservedPage page)
    {
        SourceObservation seen = page.Page;
        PageBarrier barrier = seen.Signals?.Barrier ?? PageBarrier.None;
        return page.ErrorStatus == SourceStatus.SoftNotFound || IsErrorPage(seen) ? Judgement.OfPage(SourceStatus.NotFound, seen.Reason)
            : barrier is PageBarrier.Challenge or PageBarrier.Login or PageBarrier.Queue or PageBarrier.Region
                ? Judgement.OfPage(SourceStatus.Blocked, $"{seen.Reason}, and {BarrierWords.Of(barrier)}")
            : page.ErrorStatus == SourceStatus.Blocked ? Judgement.OfPage(SourceStatus.Blocked, $"{seen.Reason}, and the site blocks bots")
            : barrier == PageBarrier.Scripts ? Judgement.OfPage(SourceStatus.Unread, $"{seen.Reason}, and {BarrierWords.Of(barrier)}")
            : Judgement.OfPage(SourceStatus.NotFound, seen.Reason);
    }

    private static Judgement? Obstacle(ObservedPage page)
    {
        SourceObservation seen = page.Page;
        PageBarrier barrier = seen.Signals?.Barrier ?? PageBarrier.None;
        bool isOpen = barrier is PageBarrier.None or PageBarrier.Scripts or PageBarrier.Forwarding or PageBarrier.Unclear;
        return barrier is PageBarrier.Login ? Judgement.OfPage(SourceStatus.Blocked, BarrierWords.Of(barrier))
            : page.ErrorStatus is { } status ? Judgement.OfPage(status, seen.Reason)
            : !isOpen ? Judgement.OfPage(SourceStatus.Blocked, BarrierWords.Of(barrier))
            : PageAddress.LeadsToError(seen) ? Judgement.OfPage(SourceStatus.SoftNotFound, $"it leads to {seen.FinalUrl}")
            : PageAddress.LeadsToGate(seen) ? Judgement.OfPage(SourceStatus.Blocked, "it leads to a log-in, a consent page or a paywall")
            : IsErrorPage(seen) ? Judgement.OfPage(SourceStatus.SoftNotFound, "it is built as an error page")
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

        bool isOpen = seen.Signals is null or { Barrier: PageBarrier.None };
        if (seen.Outcome != SourceOutcome.Page || !page.HasOwnTitle || !isOpen)
        {
            return Judgement.OfPage(SourceStatus.Unread, ReasonUnread(page));
        }

        if (match is { IsMainOrKicker: true })
        {
            return MainOrKicker(match, page);
        }

        bool isRecognizable = match is null || seen.Signals is null or { IsArticle: true };
        return isRecognizable && !ErrorPageTitles.MayTell(page)
            ? Judgement.OfPage(match is null ? SourceStatus.NoTitleCited : SourceStatus.TitleMismatch, "", match)
            : Judgement.OfPage(SourceStatus.Unread, "the page is not recognizable as an article");
    }

    private static string ReasonUnread(ObservedPage page) =>
        page.Page.Reason.Length > 0 ? page.Page.Reason
        : page.Page.Signals is { Barrier: not PageBarrier.None } signals ? BarrierWords.Of(signals.Barrier)
        : "the page states no title of its own";
}
