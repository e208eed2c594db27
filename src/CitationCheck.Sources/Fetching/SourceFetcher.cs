using System.Globalization;
using CitationCheck.Sources.Pages;
using CitationCheck.Sources.Rendering;
using CitationCheck.Sources.Safety;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace CitationCheck.Sources.Fetching;

/// <summary>Fetches one URL, follows its redirects and records what it finds. Never throws, except when cancelled.</summary>
internal sealed class SourceFetcher(
    UrlPolicy policy, RequestSender sender, PageRendering rendering, TimeProvider time)
{
    private const int MaxLocation = 8_192;

    public async Task<SourceObservation> FetchAsync(string url, FetchRun run, CancellationToken cancellationToken) =>
        ObservationSize.Fit(await FollowAsync(url, run, cancellationToken).ConfigureAwait(false), run.Options.MaxObservationBytes);

    private async Task<SourceObservation> FollowAsync(string url, FetchRun run, CancellationToken cancellationToken)
    {
        SourceVerificationOptions options = run.Options;
        var budget = new FetchBudget(options.TotalTimeout, time);
        var observation = new SourceObservation
        {
            Url = SourceUrl.Normalize(url),
            Outcome = SourceOutcome.Refused,
            ObservedAt = time.GetUtcNow(),
        };
        string target = url;
        Uri? current = null;
        for (int hop = 0; hop <= options.MaxRedirects; hop++)
        {
            if (policy.Refusal(target, out Uri? next) is { } refusal)
            {
                return observation with
                {
                    Reason = hop == 0 ? refusal : $"it redirects to {PageText.Clean(target)}: {refusal}",
                    FinalUrl = current?.AbsoluteUri,
                };
            }

            bool isSameHost = current is null || current.IdnHost == next!.IdnHost;
            current = next!;
            if (!isSameHost && !run.MayRedirectTo(HostOf(current)))
            {
                return observation with
                {
                    Outcome = SourceOutcome.NotChecked,
                    Reason = Budgets.RedirectsTo(HostOf(current), options.MaxSourcesPerHost),
                    FinalUrl = current.AbsoluteUri,
                };
            }

            RequestResult result = await SendAsync(current, run, budget, cancellationToken).ConfigureAwait(false);
            if (result.Location is null)
            {
                result = await rendering.RenderAsync(current, result, options, cancellationToken).ConfigureAwait(false);
                return Describe(observation, current, result, options);
            }

            observation = observation with { HttpStatus = result.Status };
            target = TargetOf(current, result.Location);
        }

        return observation with
        {
            Outcome = SourceOutcome.Unreachable,
            Reason = string.Create(CultureInfo.InvariantCulture, $"more than {options.MaxRedirects} redirects"),
            FinalUrl = current?.AbsoluteUri,
        };
    }

    /// <summary>The absolute target of a redirect. What parsers read differently stays as written, for the policy to refuse.</summary>
    private static string TargetOf(Uri current, string location)
    {
        bool isPlain = location.Length <= MaxLocation && !location.AsSpan().ContainsAny('\\', '\t');
        return isPlain && Uri.TryCreate(current, location, out Uri? absolute) ? absolute.OriginalString : location;
    }

    private static string HostOf(Uri url) => url.IdnHost.ToLowerInvariant();

    private async ValueTask<RequestResult> SendAsync(Uri url, FetchRun run, FetchBudget budget, CancellationToken cancellationToken)
    {
        if (budget.IsSpent)
        {
            return TimedOut(run.Options.TotalTimeout);
        }

        ResilienceContext context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(HostPipelines.Budget, budget);
        try
        {
            return await run.Pipelines.For(HostOf(url)).ExecuteAsync(
                static async (context, state) =>
                {
                    if (state.Run.UsedUp is { } budget)
                    {
                        return new RequestResult(SourceOutcome.NotChecked, budget); // while it waited for its turn
                    }

                    state.Budget.Start();
                    try
                    {
                        return await state.Sender.SendAsync(state.Url, state.Run.Options, context.CancellationToken).ConfigureAwait(false);
                    }
                    finally
                    {
                        state.Budget.Stop();
                    }
                },
                context,
                (Sender: sender, Url: url, Run: run, Budget: budget)).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException exception)
        {
            return TimedOut(budget.IsSpent ? run.Options.TotalTimeout : exception.Timeout);
        }
        catch (BrokenCircuitException)
        {
            return new RequestResult(SourceOutcome.NotChecked, Budgets.HostFailed);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static RequestResult TimedOut(TimeSpan limit) =>
        new(SourceOutcome.Unreachable, string.Create(CultureInfo.InvariantCulture, $"no response within {limit.TotalSeconds:0.###} s"));

    private static SourceObservation Describe(
        SourceObservation observation, Uri url, RequestResult result, SourceVerificationOptions options)
    {
        bool hasText = options.KeepText && result.Page is { Text.Length: > 0 };
        return observation with
        {
            Outcome = result.Outcome,
            Reason = result.Reason,
            HttpStatus = result.Status ?? observation.HttpStatus,
            FinalUrl = url.AbsoluteUri,
            ContentType = result.ContentType,
            Titles = result.Page?.Titles ?? [],
            SiteName = result.Page?.SiteName,
            Authors = result.Page?.Authors ?? [],
            Published = result.Page?.Published,
            CanonicalUrl = result.Page?.CanonicalUrl,
            Language = result.Page?.Language,
            OtherDates = result.Page?.OtherDates ?? [],
            Signals = result.Page?.Signals,
            Text = hasText ? ObservationSize.Cut(result.Page!.Text, options.MaxTextLength) : null,
        };
    }
}
