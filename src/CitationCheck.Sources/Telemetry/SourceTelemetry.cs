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
        fetches = meter.CreateCounter<long>("citationcheck.sources.fetches", "{source}", "Sources that were fetched, by outcome.");
        cacheHits = meter.CreateCounter<long>("citationcheck.sources.cache_hits", "{source}", "Sources that were remembered.");
        retries = meter.CreateCounter<long>("citationcheck.sources.retries", "{request}", "Requests that were made again.");
        active = meter.CreateUpDownCounter<long>("citationcheck.sources.active", "{source}", "Sources that are being fetched or wait for their turn.");
        duration = meter.CreateHistogram<double>("citationcheck.sources.duration", "s", "Time from asking for a source to its outcome.");
    }

    public static Activity? StartReport(int sources) => Activities.StartActivity("look at sources")?.SetTag("citationcheck.sources", sources);

    public Fetch StartFetch(string url) => new(this, url);

    public void Remembered() => cacheHits.Add(1);

    public void Retried() => retries.Add(1);

    /// <summary>One fetch that is measured until it is disposed.</summary>
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

        public void Done(SourceObservation seen)
        {
            var outcome = new KeyValuePair<string, object?>("outcome", seen.Outcome.ToString());
            telemetry.fetches.Add(1, outcome);
            telemetry.duration.Record(telemetry.time.GetElapsedTime(started).TotalSeconds, outcome);
            activity?.SetTag("citationcheck.outcome", seen.Outcome.ToString()).SetTag("http.response.status_code", seen.HttpStatus);
        }

        public void Dispose()
        {
            telemetry.active.Add(-1);
            activity?.Dispose();
        }
    }
}
