using System.Collections.Concurrent;
using CitationCheck.Sources.Caching;
using CitationCheck.Sources.Telemetry;
using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Verification;

/// <summary>Observes the sources of whole reports.</summary>
internal sealed class ReportVerifier(
    ObservationCache cache, SourceLookup lookup, SourceVerificationOptions options, TimeProvider time, ILogger<ReportVerifier> logger)
    : ISourceVerifier
{
    public async Task<ValidationResult> VerifyAsync(
        Report report, IProgress<SourceProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        SourceObservations observations = await ObserveAsync(report, progress, cancellationToken).ConfigureAwait(false);
        return CitationValidator.Validate(report, options.Validation, observations);
    }

    public async Task<SourceObservations> ObserveAsync(
        Report report, IProgress<SourceProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        cancellationToken.ThrowIfCancellationRequested();
        IReadOnlyList<string> urls = SourceQueue.Of(report);
        using var activity = SourceTelemetry.StartReport(urls.Count);
        long started = time.GetTimestamp();
        var observations = new ConcurrentBag<SourceObservation>();
        int done = 0;

        // More workers than requests in flight, so that those waiting for one busy host do not block the others; but not
        // one for each URL, so that memory does not grow with the report.
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = Math.Min(options.MaxInFlight * 8, 8_000),
            CancellationToken = cancellationToken,
        };
        await Parallel.ForEachAsync(urls, parallel, async (url, token) =>
        {
            SourceObservation observation = await cache.GetAsync(url, lookup.ObserveAsync, token).ConfigureAwait(false);
            observations.Add(observation);
            progress?.Report(new SourceProgress(Interlocked.Increment(ref done), urls.Count, observation));
        }).ConfigureAwait(false);

        double seconds = time.GetElapsedTime(started).TotalSeconds;
        Log.SourcesChecked(logger, urls.Count, seconds);
        return new SourceObservations(observations);
    }
}
