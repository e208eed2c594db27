using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Telemetry;

/// <summary>What is logged. That a source is bad is a finding, not a warning: in ordinary work nothing is logged above Information.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Looked at {Count} sources in {Seconds:0.0} s")]
    public static partial void Looked(ILogger logger, int count, double seconds);

    [LoggerMessage(EventId = 2, Level = LogLevel.Debug, Message = "{Url}: {Outcome} {Reason}")]
    public static partial void Fetched(ILogger logger, string url, SourceOutcome outcome, string reason);

    [LoggerMessage(EventId = 3, Level = LogLevel.Information, Message = "The archive could not be asked for {Url}: {Reason}")]
    public static partial void ArchiveFailed(ILogger logger, string url, string reason);
}
