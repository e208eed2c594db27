using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Telemetry;

/// <summary>Log messages. A bad source is a finding, not a warning: normal operation logs nothing above Information.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Checked {Count} sources in {Seconds:0.0} s")]
    public static partial void SourcesChecked(ILogger logger, int count, double seconds);

    [LoggerMessage(EventId = 2, Level = LogLevel.Debug, Message = "{Url}: {Outcome} {Reason}")]
    public static partial void Fetched(ILogger logger, string url, SourceOutcome outcome, string reason);

    [LoggerMessage(EventId = 3, Level = LogLevel.Information, Message = "The archive lookup failed for {Url}: {Reason}")]
    public static partial void ArchiveFailed(ILogger logger, string url, string reason);
}
