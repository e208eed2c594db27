using CitationCheck.Sources.Languages;
using CitationCheck.Sources.Options;
using CitationCheck.Sources.Telemetry;

namespace CitationCheck.Sources.Fetching;

/// <summary>Starts the run of a report.</summary>
internal sealed class FetchRuns(
    CurrentOptions current, HostLimits limits, SourceTelemetry telemetry, TimeProvider time, RetryJitter jitter)
{
    /// <summary>Starts the run of a report; of none, for a source that no report cites.</summary>
    public FetchRun Start(Report? report = null)
    {
        SourceVerificationOptions options = current.Value;
        SourceLanguages languages = report is null
            ? SourceLanguages.Of(options.AcceptLanguage)
            : SourceLanguages.Of(report, options.AcceptLanguage);
        return new FetchRun(new HostPipelines(options, limits, telemetry, time, jitter), options, time, languages);
    }
}
