namespace CitationCheck;

/// <summary>The names of what source verification measures and traces, for OpenTelemetry and other listeners. Thread-safe.</summary>
/// <example>
/// <code>
/// services.AddOpenTelemetry()
///     .WithTracing(tracing => tracing.AddSource(SourceVerificationTelemetry.ActivitySourceName))
///     .WithMetrics(metrics => metrics.AddMeter(SourceVerificationTelemetry.MeterName, ValidationTelemetry.MeterName));
/// </code>
/// </example>
public static class SourceVerificationTelemetry
{
    /// <summary>The name of the activity source.</summary>
    public const string ActivitySourceName = "CitationCheck.Sources";

    /// <summary>The name of the meter.</summary>
    public const string MeterName = "CitationCheck.Sources";

    /// <summary>The name of the activity for the sources of a report.</summary>
    public const string ReportActivity = "check sources";

    /// <summary>The name of the activity for a source that is fetched.</summary>
    public const string FetchActivity = "fetch source";

    /// <summary>The counter of sources fetched, in <c>{source}</c>, with <see cref="OutcomeTag"/>.</summary>
    public const string FetchesInstrument = "citationcheck.sources.fetches";

    /// <summary>The histogram of times to fetch a source, in seconds, with <see cref="OutcomeTag"/>.</summary>
    public const string FetchDurationInstrument = "citationcheck.sources.duration";

    /// <summary>The counter of sources found in the cache, in <c>{source}</c>.</summary>
    public const string CacheHitsInstrument = "citationcheck.sources.cache_hits";

    /// <summary>The counter of requests retried, in <c>{request}</c>.</summary>
    public const string RetriesInstrument = "citationcheck.sources.retries";

    /// <summary>The up-down counter of sources being fetched or queued, in <c>{source}</c>.</summary>
    public const string ActiveInstrument = "citationcheck.sources.active";

    /// <summary>
    /// The histogram of times to look at the sources of a report, in seconds, with <see cref="OutcomeTag"/>: <c>completed</c>,
    /// <c>canceled</c> or <c>failed</c>. Its count is the number of reports.
    /// </summary>
    public const string ReportDurationInstrument = "citationcheck.sources.report.duration";

    /// <summary>The tag for the outcome. Of a source, it is the name of a <see cref="SourceOutcome"/>.</summary>
    public const string OutcomeTag = "citationcheck.outcome";
}
