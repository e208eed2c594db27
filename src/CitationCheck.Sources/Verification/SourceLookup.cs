using CitationCheck.Sources.Archive;
using CitationCheck.Sources.Fetching;
using CitationCheck.Sources.Telemetry;
using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Verification;

/// <summary>Observes one source: by another reader or by its page, and, if that cannot be read, by an archived copy.</summary>
internal sealed class SourceLookup(
    SourceFetcher fetcher,
    IEnumerable<ISourceReader> readers,
    ArchiveWitness archive,
    SourceTelemetry telemetry,
    ILogger<SourceLookup> logger)
{
    public async Task<SourceObservation> ObserveAsync(QueuedSource source, FetchRun run, CancellationToken cancellationToken)
    {
        using SourceTelemetry.Fetch measured = telemetry.StartFetch(source.Url);
        SourceObservation observation = await ReadAsync(source.Url, run, cancellationToken).ConfigureAwait(false)
            ?? await fetcher.FetchAsync(source.Url, run, cancellationToken).ConfigureAwait(false);
        measured.Complete(observation);
        Log.Fetched(logger, observation.Url, observation.Outcome, observation.Reason);
        return await archive.AddCopyAsync(observation, source.Near, run, cancellationToken).ConfigureAwait(false);
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
}
