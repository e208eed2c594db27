using System.Globalization;
using CitationCheck.Sources.Pages;
using CitationCheck.Sources.Safety;

namespace CitationCheck.Sources.Fetching;

/// <summary>The way from a cited URL to the page: where it is, what it was told, and what it may still spend. Not thread-safe.</summary>
internal sealed class RedirectChain
{
    private const int MaxLocation = 8_192;

    /// <summary>Readers see nothing of a page that leads on so soon.</summary>
    private const double MaxRefreshDelay = 1;

    private readonly FetchRun run;
    private readonly SourceObservation observation;
    private string target;
    private Uri? cited;
    private Uri? current;
    private int hops;
    private int? status;
    private int cookies;
    private bool hasMoved;
    private bool isForGood = true;
    private (Uri Url, RequestResult Result)? withoutTls;

    public RedirectChain(string url, FetchRun run, TimeProvider time)
    {
        this.run = run;
        target = url;
        Budget = new FetchBudget(run.Options.TotalTimeout, time);
        Cookies = new CookieJar(time);
        observation = new SourceObservation
        {
            Url = SourceUrl.Normalize(url),
            Outcome = SourceOutcome.Refused,
            ObservedAt = time.GetUtcNow(),
        };
    }

    public FetchRun Run => run;

    public FetchBudget Budget { get; }

    public CookieJar Cookies { get; }

    /// <summary>The URL to request, once it was entered.</summary>
    public Uri Current => current!;

    /// <summary>Whether a page that is not there was asked for a second time.</summary>
    public bool IsConfirmed { get; set; }

    /// <summary>Goes to the next URL.</summary>
    /// <returns><see langword="null"/> if it may be requested; else how the way ends.</returns>
    public SourceObservation? Enter(UrlPolicy policy)
    {
        SourceVerificationOptions options = run.Options;
        if (hops > options.MaxRedirects)
        {
            return TooManyRedirects(options.MaxRedirects);
        }

        if (policy.Refusal(target, out Uri? next) is { } refusal)
        {
            return Ended(SourceOutcome.Refused, current is null ? refusal : $"it redirects to {PageText.Clean(target)}: {refusal}");
        }

        bool isOtherHost = current is not null && current.IdnHost != next!.IdnHost;
        current = next!;
        cited ??= current;
        if (isOtherHost && SkippedUrls.Reason(current.AbsoluteUri, options.SkippedUrls) is { } skipped)
        {
            return Ended(SourceOutcome.NotChecked, $"it redirects to {PageText.Clean(target)}: {skipped}");
        }

        string host = SourceHost.Of(current);
        return isOtherHost && !run.MayRedirectTo(host)
            ? Ended(SourceOutcome.NotChecked, Budgets.RedirectsTo(host, options.MaxSourcesPerHost))
            : null;
    }

    /// <summary>The request for the current URL.</summary>
    public PageRequest Request() => new(Current, run.Options)
    {
        AcceptLanguage = run.AcceptLanguageOf(observation.Url),
        Cookies = Cookies,
        Headers = run.HeadersFor(Current, cited!),
        TimeLimit = Budget.Left < run.Options.AttemptTimeout ? Budget.Left : run.Options.AttemptTimeout,
    };

    /// <summary>Whether a response leads on; then the next URL can be entered.</summary>
    public bool LeadsOn(RequestResult result)
    {
        bool leadsOn = result.Location is { } location ? Follow(location, result.Status is 301 or 308)
            : RefreshOf(result) is { } refresh ? Follow(refresh, isPermanent: false)
            : TriesTls(result);
        cookies = Cookies.Version;
        status = leadsOn ? result.Status ?? status : status;
        return leadsOn;
    }

    /// <summary>What was seen at the end of the way.</summary>
    public SourceObservation Describe(RequestResult result)
    {
        if (result.Status is null && withoutTls is { } first)
        {
            return Seen(first.Url, first.Result); // https did not help
        }

        SourceObservation seen = Seen(Current, result);
        return seen.Outcome == SourceOutcome.Page && seen.Url.Contains('#', StringComparison.Ordinal)
                ? seen with { Outcome = SourceOutcome.Unread, Reason = "what follows the # in the URL is shown by scripts only" }
            : hasMoved && isForGood && IsElsewhere && IsPage(seen) ? seen with { MovedTo = seen.FinalUrl }
            : seen;
    }

    private SourceObservation Seen(Uri url, RequestResult result)
    {
        PageContent page = result.Page ?? new PageContent();
        bool hasText = run.Options.KeepText && page.Text.Length > 0;
        return observation with
        {
            Outcome = result.Outcome,
            Reason = result.Reason,
            HttpStatus = result.Status ?? status,
            FinalUrl = url.AbsoluteUri,
            ContentType = result.ContentType,
            Titles = page.Titles,
            SiteName = page.SiteName,
            Authors = page.Authors,
            Published = page.Published,
            CanonicalUrl = page.CanonicalUrl,
            Language = page.Language,
            OtherDates = page.OtherDates,
            Signals = page.Signals,
            Text = hasText ? ObservationSize.Cut(page.Text, run.Options.MaxTextLength) : null,
        };
    }

    /// <summary>Whether the page is not where it was cited; a slash at the end is no other place.</summary>
    private bool IsElsewhere => cited!.AbsoluteUri.TrimEnd('/') != Current.AbsoluteUri.TrimEnd('/');

    /// <summary>A home page, an error page, a log-in or a wall replaces no page.</summary>
    private static bool IsPage(SourceObservation seen) => seen.GetStatus() is SourceStatus.NoTitleCited or SourceStatus.Unread;

    /// <summary>A site that sets cookies all the way and still leads nowhere wants something else of its visitors.</summary>
    private SourceObservation TooManyRedirects(int most)
    {
        string reason = string.Create(CultureInfo.InvariantCulture, $"more than {most} redirects");
        return Cookies.Version > 0
            ? Ended(SourceOutcome.Blocked, reason + ", and cookies with them")
            : Ended(SourceOutcome.Unreachable, reason);
    }

    private SourceObservation Ended(SourceOutcome outcome, string reason) => observation with
    {
        Outcome = outcome,
        Reason = reason,
        HttpStatus = status,
        FinalUrl = current?.AbsoluteUri,
    };

    private bool Follow(string location, bool isPermanent)
    {
        string next = TargetOf(Current, location);
        bool isSame = next == Current.AbsoluteUri;
        hasMoved |= !isSame;
        isForGood &= isPermanent || isSame || IsUpgrade(next);
        target = next;
        hops++;
        return true;
    }

    /// <summary>The absolute target of a redirect. What parsers read differently stays as written, for the policy to refuse.</summary>
    private static string TargetOf(Uri current, string location)
    {
        bool isPlain = location.Length <= MaxLocation && !location.AsSpan().ContainsAny('\\', '\t');
        return isPlain && Uri.TryCreate(current, location, out Uri? absolute) ? absolute.OriginalString : location;
    }

    /// <summary>The same page by https, whatever the redirect is called.</summary>
    private bool IsUpgrade(string next) =>
        Current.Scheme == Uri.UriSchemeHttp && next == "https" + Current.AbsoluteUri[Uri.UriSchemeHttp.Length..];

    /// <summary>Where a page leads on by itself, before readers see it; <see langword="null"/> if it does not.</summary>
    private string? RefreshOf(RequestResult result)
    {
        if (result.Refresh is not { Seconds: <= MaxRefreshDelay } refresh || !Uri.TryCreate(Current, refresh.Target, out Uri? next)
            || (next.Scheme != Uri.UriSchemeHttp && next.Scheme != Uri.UriSchemeHttps))
        {
            return null;
        }

        // A page that loads itself again waits for a cookie; without a new one it would only come once more.
        bool isSame = next.GetLeftPart(UriPartial.Query) == Current.GetLeftPart(UriPartial.Query);
        bool isWanted = !refresh.IsForNoScript || (next.IdnHost != Current.IdnHost && TellsNothing(result.Page));
        return isWanted && (!isSame || Cookies.Version != cookies) ? next.OriginalString : null;
    }

    /// <summary>Whether a page has no title but the address that it leads to, as those of link shorteners.</summary>
    private static bool TellsNothing(PageContent? page) =>
        page is null || page.Titles.All(static title => title.Text.Contains("://", StringComparison.Ordinal));

    /// <summary>Sites that close the port of http answer at that of https.</summary>
    private bool TriesTls(RequestResult result)
    {
        if (withoutTls is not null || !result.IsHostFailure || result.Status is not null || Current.Scheme != Uri.UriSchemeHttp
            || !Current.IsDefaultPort)
        {
            return false;
        }

        withoutTls = (Current, result);
        return Follow("https" + Current.AbsoluteUri[Uri.UriSchemeHttp.Length..], isPermanent: true);
    }
}
