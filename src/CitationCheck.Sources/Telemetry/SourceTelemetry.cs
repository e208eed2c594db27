using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CitationCheck.Sources.Telemetry;

/// <summary>Measures and traces, under the names of <see cref="SourceVerificationTelemetry"/>.</summary>
internal sealed class SourceTelemetry
{
    private static readonly ActivitySource Activities = new(SourceVerificationTelemetry.ActivitySourceName);

    /// <summary>Without advice, the first bucket of most listeners reaches to five seconds.</summary>
    private static readonly InstrumentAdvice<double> FetchBuckets =
        new() { HistogramBucketBoundaries = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] };

    private static readonly InstrumentAdvice<double> ReportBuckets =
        new() { HistogramBucketBoundaries = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1800] };

    private readonly TimeProvider time;
    private readonly Counter<long> fetches;
    private readonly Counter<long> cacheHits;
    private readonly Counter<long> retries;
    private readonly UpDownCounter<long> active;
    private readonly Histogram<double> fetchDuration;
    private readonly Histogram<double> reportDuration;

    public SourceTelemetry(IMeterFactory meters, TimeProvider time)
    {
        this.time = time;
        Meter meter = meters.Create(SourceVerificationTelemetry.MeterName);
        fetches = meter.CreateCounter<long>(
            SourceVerificationTelemetry.FetchesInstrument, "{source}", "Sources fetched, by outcome.");
        cacheHits = meter.CreateCounter<long>(
            SourceVerificationTelemetry.CacheHitsInstrument, "{source}", "Sources found in the cache.");
        retries = meter.CreateCounter<long>(SourceVerificationTelemetry.RetriesInstrument, "{request}", "Requests retried.");
        active = meter.CreateUpDownCounter<long>(
            SourceVerificationTelemetry.ActiveInstrument, "{source}", "Sources being fetched or queued.");
        fetchDuration = meter.CreateHistogram(
            SourceVerificationTelemetry.FetchDurationInstrument,
            "s",
            "Time to fetch a source, including retries and time in the queue.",
            tags: null,
            FetchBuckets);
        reportDuration = meter.CreateHistogram(
            SourceVerificationTelemetry.ReportDurationInstrument,
            "s",
            "Time to look at the sources of a report.",
            tags: null,
            ReportBuckets);
    }

    private static KeyValuePair<string, object?> Outcome(string outcome) => new(SourceVerificationTelemetry.OutcomeTag, outcome);

    public ReportRun StartReport(int sources, CancellationToken cancellationToken) => new(this, sources, cancellationToken);

    public Fetch StartFetch(string url) => new(this, url);

    public void CacheHit() => cacheHits.Add(1);

    public void Retry() => retries.Add(1);

    /// <summary>One fetch, measured until it is disposed.</summary>
    internal sealed class Fetch : IDisposable
    {
        private readonly SourceTelemetry telemetry;
        private readonly long started;
        private readonly Activity? activity;

        public Fetch(SourceTelemetry telemetry, string url)
        {
            this.telemetry = telemetry;
            started = telemetry.time.GetTimestamp();
            activity = Activities.StartActivity(SourceVerificationTelemetry.FetchActivity, ActivityKind.Client)?.SetTag("url.full", url);
            telemetry.active.Add(1);
        }

        public void Complete(SourceObservation observation)
        {
            KeyValuePair<string, object?> outcome = Outcome(observation.Outcome.ToString());
            telemetry.fetches.Add(1, outcome);
            telemetry.fetchDuration.Record(telemetry.time.GetElapsedTime(started).TotalSeconds, outcome);
            activity?.SetTag(SourceVerificationTelemetry.OutcomeTag, observation.Outcome.ToString())
                .SetTag("http.response.status_code", observation.HttpStatus);
        }

        public void Dispose()
        {
            telemetry.active.Add(-1);
            activity?.Dispose();
        }
    }

    /// <summary>The sources of one report, measured until it is disposed; one that is not complete then was canceled or failed.</summary>
    internal sealed class ReportRun(SourceTelemetry telemetry, int sources, CancellationToken cancellationToken) : IDisposable
    {
        private readonly long started = telemetry.time.GetTimestamp();
        private readonly Activity? activity =
            Activities.StartActivity(SourceVerificationTelemetry.ReportActivity)?.SetTag("citationcheck.sources", sources);

        private bool isComplete;

        private double Seconds => telemetry.time.GetElapsedTime(started).TotalSeconds;

        /// <summary>Returns how many seconds it took.</summary>
        public double Complete()
        {
            isComplete = true;
            return Seconds;
        }

        public void Dispose()
        {
            string outcome = isComplete ? "completed" : cancellationToken.IsCancellationRequested ? "canceled" : "failed";
            telemetry.reportDuration.Record(Seconds, Outcome(outcome));
            activity?.SetTag(SourceVerificationTelemetry.OutcomeTag, outcome);
            activity?.Dispose();
        }
    }
}
