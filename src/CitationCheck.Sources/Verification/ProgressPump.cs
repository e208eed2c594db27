using System.Threading.Channels;
using CitationCheck.Sources.Telemetry;
using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Verification;

/// <summary>
/// Reports progress, one update at a time and in order, beside the fetching: a progress that throws, is slow or hangs costs no result.
/// </summary>
internal sealed class ProgressPump
{
    private readonly Channel<SourceProgress> updates = Channel.CreateUnbounded<SourceProgress>(new() { SingleReader = true });
    private readonly IProgress<SourceProgress> progress;
    private readonly ILogger logger;
    private readonly Task reporting;
    private int reported;

    public ProgressPump(IProgress<SourceProgress> progress, ILogger logger)
    {
        (this.progress, this.logger) = (progress, logger);
        reporting = Task.Run(ReportAsync);
    }

    public void Add(SourceProgress update) => updates.Writer.TryWrite(update);

    /// <summary>No update follows.</summary>
    public void Complete() => updates.Writer.TryComplete();

    /// <summary>Waits until all updates are reported, unless one of them takes longer than a limit.</summary>
    public async Task WaitAsync(TimeSpan limit, TimeProvider time, CancellationToken cancellationToken)
    {
        while (!reporting.IsCompleted)
        {
            int before = Volatile.Read(ref reported);
            try
            {
                await reporting.WaitAsync(limit, time, cancellationToken).ConfigureAwait(false);
            }
            catch (TimeoutException) when (Volatile.Read(ref reported) == before)
            {
                Log.ProgressHangs(logger, limit.TotalSeconds);
                return;
            }
            catch (TimeoutException)
            {
                // slow, but not stuck
            }
        }
    }

    private async Task ReportAsync()
    {
        await foreach (SourceProgress update in updates.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            try
            {
                progress.Report(update);
            }
            catch (Exception exception)
            {
                Log.ProgressFailed(logger, exception);
                return; // it would fail for each source
            }

            Interlocked.Increment(ref reported);
        }
    }
}
