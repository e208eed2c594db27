using System.Collections.Concurrent;
using CitationCheck.Sources.Caching;
using CitationCheck.Sources.Fetching;
using CitationCheck.Sources.Options;
using CitationCheck.Sources.Telemetry;
using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Verification;

/// <summary>Observes the sources of whole reports.</summary>
internal sealed class ReportVerifier(
    ObservationCache cache,
    SourceLookup lookup,
    FetchRuns runs,
    CurrentOptions current,
    SourceTelemetry telemetry,
    TimeProvider time,
    ILogger<ReportVerifier> logger) : ISourceVerifier
{
    public Task<ValidationResult> VerifyAsync(
        Report report, IProgress<SourceProgress>? progress = null, CancellationToken cancellationToken = default) =>
        VerifyAsync(report, options: null, progress, cancellationToken);

    public async Task<ValidationResult> VerifyAsync(
        Report report,
        ValidationOptions? options,
        IProgress<SourceProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        options?.Validate(); // before anything is fetched
        SourceObservations observations = await ObserveAsync(report, progress, cancellationToken).ConfigureAwait(false);
        return CitationValidator.Validate(report, options ?? current.Value.Validation, observations, cancellationToken);
    }

    public async Task<SourceObservations> ObserveAsync(
        Report report, IProgress<SourceProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        cancellationToken.ThrowIfCancellationRequested();
        FetchRun run = runs.Start(report);
        SourceVerificationOptions options = run.Options;
        IReadOnlyList<QueuedSource> sources = SourceQueue.Of(report, options);
        using SourceTelemetry.ReportRun measured = telemetry.StartReport(sources.Count, cancellationToken);
        var observations = new ConcurrentBag<SourceObservation>();
        ProgressPump? pump = progress is null ? null : new ProgressPump(progress, logger);
        int done = 0;

        // More workers than requests in flight, so that those waiting for one busy host do not block the others; but not
        // one for each URL, so that memory does not grow with the report.
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = Math.Min(options.MaxInFlight * 8, 8_000),
            CancellationToken = cancellationToken,
        };
        try
        {
            await Parallel.ForEachAsync(sources, parallel, async (source, token) =>
            {
                SourceObservation observation = source.LeftOut is { } reason ? NotChecked(source.Url, reason)
                    : run.UsedUp is { } budget ? NotChecked(source.Url, budget)
                    : await ObserveAsync(source, run, token).ConfigureAwait(false);
                observations.Add(observation);
                pump?.Add(new SourceProgress(Interlocked.Increment(ref done), sources.Count, observation));
            }).ConfigureAwait(false);
        }
        finally
        {
            pump?.Complete();
        }

        if (pump is not null)
        {
            await pump.WaitAsync(options.ExtensionTimeout, time, cancellationToken).ConfigureAwait(false);
        }

        double seconds = measured.Complete();
        Log.SourcesChecked(logger, sources.Count, seconds);
        return new SourceObservations(observations.Select(seen => UnknownHost.Settle(seen, run.HasResolved)));
    }

    private async Task<SourceObservation> ObserveAsync(QueuedSource source, FetchRun run, CancellationToken cancellationToken)
    {
        try
        {
            SourceObservation observation = await cache
                .GetAsync(
                    source.Url,
                    run.AcceptLanguageOf(source.Url),
                    run.Options,
                    (_, token) => lookup.ObserveAsync(source, run, token),
                    cancellationToken)
                .ConfigureAwait(false);
            run.Keep(observation);
            return observation;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // What one source makes fail, in this library or in what an application added to it, must not cost the results of the others.
            Log.SourceFailed(logger, source.Url, exception);
            return Of(source.Url, SourceOutcome.Unreachable, $"the check failed ({exception.GetType().Name})");
        }
    }

    private SourceObservation NotChecked(string url, string reason) => Of(url, SourceOutcome.NotChecked, reason);

    private SourceObservation Of(string url, SourceOutcome outcome, string reason) =>
        new() { Url = url, Outcome = outcome, Reason = reason, ObservedAt = time.GetUtcNow() };
}
