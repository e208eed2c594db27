using CitationCheck.Sources.Telemetry;

namespace CitationCheck.Sources.Fetching;

/// <summary>Starts the run of a report.</summary>
internal sealed class FetchRuns(
    SourceVerificationOptions options, HostLimits limits, SourceTelemetry telemetry, TimeProvider time, RetryJitter jitter)
{
    public FetchRun Start() => new(new HostPipelines(options, limits, telemetry, time, jitter), options, time);
}
