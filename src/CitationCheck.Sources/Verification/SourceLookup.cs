using CitationCheck.Sources.Archive;
using CitationCheck.Sources.Fetching;
using CitationCheck.Sources.Telemetry;
using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Verification;

/// <summary>Observes one source: by another reader or by its page, and, if it is gone, looks for an archived copy.</summary>
internal sealed class SourceLookup(
    SourceFetcher fetcher,
    IEnumerable<ISourceReader> readers,
    SourceTelemetry telemetry,
    TimeProvider time,
    ILogger<SourceLookup> logger,
    IArchiveLookup? archive = null)
{
    private const int MaxCopyUrl = 2_048;

    public async Task<SourceObservation> ObserveAsync(string url, FetchRun run, CancellationToken cancellationToken)
    {
        using SourceTelemetry.Fetch measured = telemetry.StartFetch(url);
        SourceObservation observation = await ReadAsync(url, run, cancellationToken).ConfigureAwait(false)
            ?? await fetcher.FetchAsync(url, run, cancellationToken).ConfigureAwait(false);
        measured.Complete(observation);
        Log.Fetched(logger, observation.Url, observation.Outcome, observation.Reason);
        if (archive is null || !IsGone(observation))
        {
            return observation;
        }

        ArchivedCopy? copy = await FindCopyAsync(archive, observation.Url, run.Options, cancellationToken).ConfigureAwait(false);
        return observation with { Archive = copy };
    }

    private async ValueTask<SourceObservation?> ReadAsync(string url, FetchRun run, CancellationToken cancellationToken)
    {
        foreach (ISourceReader reader in readers)
        {
            if (await reader.ObserveAsync(url, run, cancellationToken).ConfigureAwait(false) is { } observation)
            {
                return observation;
            }
        }

        return null;
    }

    private static bool IsGone(SourceObservation observation) =>
        observation.GetStatus() is SourceStatus.NotFound or SourceStatus.SoftNotFound or SourceStatus.RedirectedElsewhere;

    private async Task<ArchivedCopy?> FindCopyAsync(
        IArchiveLookup archive, string url, SourceVerificationOptions options, CancellationToken cancellationToken)
    {
        try
        {
            // That of this package has the same limit, from when it is its turn.
            TimeSpan limit = archive is InternetArchiveLookup ? Timeout.InfiniteTimeSpan : options.ExtensionTimeout;
            ArchivedCopy? copy = await Task.Run(() => archive.FindAsync(url, cancellationToken).AsTask(), cancellationToken)
                .WaitAsync(limit, time, cancellationToken).ConfigureAwait(false);
            return copy is { Url.Length: <= MaxCopyUrl } ? copy : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.ArchiveFailed(logger, url, exception.Message);
            return null; // an archive that is down says nothing about the source
        }
    }
}
