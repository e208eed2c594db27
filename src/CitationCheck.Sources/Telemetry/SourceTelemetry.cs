using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CitationCheck.Sources.Telemetry;

/// <summary>The <see cref="ActivitySource"/> and the <see cref="Meter"/> named <c>CitationCheck.Sources</c>.</summary>
internal sealed class SourceTelemetry
{
    public const string Name = "CitationCheck.Sources";

    private static readonly ActivitySource Activities = new(Name);

    private readonly TimeProvider time;
    private readonly Counter<long> fetches;
    private readonly Counter<long> cacheHits;
    private readonly Counter<long> retries;
    private readonly UpDownCounter<long> active;
    private readonly Histogram<double> duration;

    public SourceTelemetry(IMeterFactory meters, TimeProvider time)
    {
        this.time = time;
        Meter meter = meters.Create(Name);
        fetches = meter.CreateCounter<long>("citationcheck.sources.fetches", "{source}", "Sources fetched, by outcome.");
        cacheHits = meter.CreateCounter<long>("citationcheck.sources.cache_hits", "{source}", "Sources found in the cache.");
        retries = meter.CreateCounter<long>("citationcheck.sources.retries", "{request}", "Requests retried.");
        active = meter.CreateUpDownCounter<long>("citationcheck.sources.active", "{source}", "Sources being fetched or queued.");
        duration = meter.CreateHistogram<double>(
            "citationcheck.sources.duration", "s", "Time to fetch a source, including retries and time in the queue.");
    }

    public static Activity? StartReport(int sources) =>
        Activities.StartActivity("check sources")?.SetTag("citationcheck.sources", sources);

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
            activity = Activities.StartActivity("fetch source", ActivityKind.Client)?.SetTag("url.full", url);
            telemetry.active.Add(1);
        }

        public void Complete(SourceObservation observation)
        {
            var outcome = new KeyValuePair<string, object?>("outcome", observation.Outcome.ToString());
            telemetry.fetches.Add(1, outcome);
            telemetry.duration.Record(telemetry.time.GetElapsedTime(started).TotalSeconds, outcome);
            activity?.SetTag("citationcheck.outcome", observation.Outcome.ToString())
                .SetTag("http.response.status_code", observation.HttpStatus);
        }

        public void Dispose()
        {
            telemetry.active.Add(-1);
            activity?.Dispose();
        }
    }
}
