using CitationCheck.Tool.Shell;
using Microsoft.Extensions.Logging;

namespace CitationCheck.Tool.Mcp;

/// <summary>The log of the server on standard error: standard output belongs to the protocol.</summary>
internal sealed class StandardErrorLog : ILoggerFactory, ILogger
{
    public void AddProvider(ILoggerProvider provider)
    {
        // there is this one place to log to
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) =>
        logLevel >= (StandardError.IsVerbose ? LogLevel.Information : LogLevel.Warning) && logLevel != LogLevel.None;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
        {
            return;
        }

        string message = formatter(state, exception);
        if (exception is null)
        {
            StandardError.Write(message);
        }
        else
        {
            StandardError.Write($"{message}: {exception.Message}", exception);
        }
    }

    public void Dispose()
    {
        // nothing is held
    }
}
