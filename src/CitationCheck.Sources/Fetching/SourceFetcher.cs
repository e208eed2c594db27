using System.Globalization;
using CitationCheck.Sources.Safety;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace CitationCheck.Sources.Fetching;

/// <summary>Fetches one URL, follows its redirects and records what it finds. Never throws, except when cancelled.</summary>
internal sealed class SourceFetcher(
    UrlPolicy policy, RequestSender sender, PageRendering rendering, TimeProvider time)
{
    public async Task<SourceObservation> FetchAsync(string url, FetchRun run, CancellationToken cancellationToken) =>
        ObservationSize.Fit(
            await FollowAsync(new RedirectChain(url, run, time), cancellationToken).ConfigureAwait(false), run.Options.MaxObservationBytes);

    private async Task<SourceObservation> FollowAsync(RedirectChain chain, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (chain.Enter(policy) is { } end)
            {
                return end;
            }

            RequestResult result = await SendAsync(chain, cancellationToken).ConfigureAwait(false);
            chain.Run.Note(chain.Current, result);
            if (chain.LeadsOn(result))
            {
                continue;
            }

            if (result is { Outcome: SourceOutcome.NotFound } && !chain.IsConfirmed)
            {
                chain.IsConfirmed = true;
                if (await PauseAsync(chain, cancellationToken).ConfigureAwait(false))
                {
                    continue;
                }

                result = new RequestResult(SourceOutcome.Unreachable, result.Reason + ", and there was no time to ask again");
            }

            result = await rendering.RenderAsync(chain.Current, result, chain.Run.Options, cancellationToken).ConfigureAwait(false);
            return chain.Describe(result);
        }
    }

    /// <summary>Pages come back: a server that is being updated, or one of several that lags behind, says 404 for a moment.</summary>
    /// <returns>Whether there is time left.</returns>
    private async ValueTask<bool> PauseAsync(RedirectChain chain, CancellationToken cancellationToken)
    {
        TimeSpan pause = chain.Run.Options.NotFoundDelay;
        if (pause >= chain.Budget.Left)
        {
            return false;
        }

        await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
        chain.Budget.Spend(pause);
        return true;
    }

    private async ValueTask<RequestResult> SendAsync(RedirectChain chain, CancellationToken cancellationToken)
    {
        (FetchRun run, FetchBudget budget) = (chain.Run, chain.Budget);
        if (budget.IsSpent)
        {
            return TimedOut(run.Options.TotalTimeout);
        }

        ResilienceContext context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(HostPipelines.Budget, budget);
        try
        {
            return await run.Pipelines.For(SourceHost.Of(chain.Current)).ExecuteAsync(
                static async (context, state) =>
                {
                    if (state.Chain.Run.UsedUp is { } budget)
                    {
                        return new RequestResult(SourceOutcome.NotChecked, budget); // while it waited for its turn
                    }

                    PageRequest request = state.Chain.Request();
                    state.Chain.Budget.Start();
                    try
                    {
                        return await state.Sender.SendAsync(request, context.CancellationToken).ConfigureAwait(false);
                    }
                    finally
                    {
                        state.Chain.Budget.Stop();
                    }
                },
                context,
                (Sender: sender, Chain: chain)).ConfigureAwait(false);
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
        new(SourceOutcome.Unreachable, string.Create(CultureInfo.InvariantCulture, $"no response within {limit.TotalSeconds:0.###} s"))
        {
            IsHostFailure = true,
        };
}
