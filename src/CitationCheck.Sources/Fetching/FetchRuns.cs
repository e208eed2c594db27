using CitationCheck.Sources.Options;
using CitationCheck.Sources.Telemetry;

namespace CitationCheck.Sources.Fetching;

/// <summary>Starts the run of a report.</summary>
internal sealed class FetchRuns(
    CurrentOptions current, HostLimits limits, SourceTelemetry telemetry, TimeProvider time, RetryJitter jitter)
{
    public FetchRun Start()
    {
        SourceVerificationOptions options = current.Value;
        return new FetchRun(new HostPipelines(options, limits, telemetry, time, jitter), options, time);
    }
}
