using System.Globalization;
using CitationCheck.Sources.Pages;
using CitationCheck.Sources.Safety;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace CitationCheck.Sources.Fetching;

/// <summary>Fetches one URL, following its redirects, and says what was seen. Never throws but when cancelled.</summary>
internal sealed class SourceFetcher(UrlPolicy policy, HostPipelines pipelines, RequestSender sender, SourceVerificationOptions options, TimeProvider time)
{
    public async Task<SourceObservation> FetchAsync(string url, CancellationToken cancellationToken)
    {
        var budget = new FetchBudget(options.TotalTimeout, time);
        var seen = new SourceObservation { Url = SourceUrl.Normalize(url), Outcome = SourceOutcome.Refused, ObservedAt = time.GetUtcNow() };
        string target = url;
        Uri? current = null;
        for (int hop = 0; hop <= options.MaxRedirects; hop++)
        {
            if (policy.Refusal(target, out Uri? next) is { } refusal)
            {
                return seen with { Reason = hop == 0 ? refusal : $"it redirects to {PageText.Clean(target)}: {refusal}", FinalUrl = current?.AbsoluteUri };
            }

            current = next!;
            HttpAnswer answer = await SendAsync(current, budget, cancellationToken).ConfigureAwait(false);
            if (answer.Location is null)
            {
                return Describe(seen, current, answer);
            }

            seen = seen with { HttpStatus = answer.Status };
            target = Uri.TryCreate(current, answer.Location, out Uri? absolute) && !answer.Location.AsSpan().ContainsAny('\\', '\t') && answer.Location.Length <= 8_192
                ? absolute.OriginalString
                : answer.Location;
        }

        return seen with
        {
            Outcome = SourceOutcome.Unreachable,
            Reason = string.Create(CultureInfo.InvariantCulture, $"more than {options.MaxRedirects} redirects"),
            FinalUrl = current?.AbsoluteUri,
        };
    }

    private async ValueTask<HttpAnswer> SendAsync(Uri url, FetchBudget budget, CancellationToken cancellationToken)
    {
        if (budget.IsSpent)
        {
            return TimedOut(options.TotalTimeout);
        }

        ResilienceContext context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(HostPipelines.Budget, budget);
        try
        {
            return await pipelines.For(url.IdnHost.ToLowerInvariant()).ExecuteAsync(
                static async (context, state) =>
                {
                    state.Budget.Start();
                    try
                    {
                        return await state.Sender.SendAsync(state.Url, context.CancellationToken).ConfigureAwait(false);
                    }
                    finally
                    {
                        state.Budget.Stop();
                    }
                },
                context,
                (Sender: sender, Url: url, Budget: budget)).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException exception)
        {
            return TimedOut(budget.IsSpent ? options.TotalTimeout : exception.Timeout);
        }
        catch (BrokenCircuitException)
        {
            return new HttpAnswer(SourceOutcome.Unreachable, "the host failed again and again, so it was asked no more");
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static HttpAnswer TimedOut(TimeSpan limit) =>
        new(SourceOutcome.Unreachable, string.Create(CultureInfo.InvariantCulture, $"no answer within {limit.TotalSeconds:0.###} s"));

    private static SourceObservation Describe(SourceObservation seen, Uri url, HttpAnswer answer) => seen with
    {
        Outcome = answer.Outcome,
        Reason = answer.Reason,
        HttpStatus = answer.Status ?? seen.HttpStatus,
        FinalUrl = url.AbsoluteUri,
        ContentType = answer.ContentType,
        Titles = answer.Page?.Titles ?? [],
        SiteName = answer.Page?.SiteName,
        Authors = answer.Page?.Authors ?? [],
        Published = answer.Page?.Published,
        CanonicalUrl = answer.Page?.CanonicalUrl,
        Language = answer.Page?.Language,
    };
}
