using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Telemetry;

/// <summary>Log messages. A bad source is a finding, not a warning: nothing above Information is logged unless code that an application
/// added fails.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Checked {Count} sources in {Seconds:0.0} s")]
    public static partial void SourcesChecked(ILogger logger, int count, double seconds);

    [LoggerMessage(EventId = 2, Level = LogLevel.Debug, Message = "{Url}: {Outcome} {Reason}")]
    public static partial void Fetched(ILogger logger, LoggedText url, SourceOutcome outcome, LoggedText reason);

    [LoggerMessage(EventId = 3, Level = LogLevel.Information, Message = "The archive lookup failed for {Url}: {Reason}")]
    public static partial void ArchiveFailed(ILogger logger, LoggedText url, LoggedText reason);

    [LoggerMessage(EventId = 4, Level = LogLevel.Warning, Message = "A handler of the HTTP client failed for {Url}")]
    public static partial void HandlerFailed(ILogger logger, Uri url, Exception exception);

    [LoggerMessage(EventId = 5, Level = LogLevel.Warning, Message = "Checking {Url} failed")]
    public static partial void SourceFailed(ILogger logger, LoggedText url, Exception exception);

    [LoggerMessage(EventId = 6, Level = LogLevel.Warning, Message = "The progress failed, so no more updates are reported")]
    public static partial void ProgressFailed(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 7, Level = LogLevel.Warning, Message = "The progress took longer than {Seconds:0.###} s for one update")]
    public static partial void ProgressHangs(ILogger logger, double seconds);

    [LoggerMessage(
        EventId = 8, Level = LogLevel.Warning, Message = "The distributed cache failed and is left alone for {Seconds:0} s")]
    public static partial void CacheFailed(ILogger logger, double seconds, Exception exception);

    [LoggerMessage(EventId = 9, Level = LogLevel.Warning, Message = "The page renderer failed for {Url}")]
    public static partial void RendererFailed(ILogger logger, Uri url, Exception exception);

    [LoggerMessage(EventId = 10, Level = LogLevel.Warning, Message = "The document reader failed for {Url}")]
    public static partial void DocumentReaderFailed(ILogger logger, Uri url, Exception exception);
}
