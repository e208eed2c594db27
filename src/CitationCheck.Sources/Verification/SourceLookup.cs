using CitationCheck.Sources.Fetching;
using CitationCheck.Sources.Telemetry;
using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Verification;

/// <summary>Observes one source: fetches it and, if it is gone, looks for an archived copy.</summary>
internal sealed class SourceLookup(
    SourceFetcher fetcher, SourceTelemetry telemetry, ILogger<SourceLookup> logger, IArchiveLookup? archive = null)
{
    public async Task<SourceObservation> ObserveAsync(string url, CancellationToken cancellationToken)
    {
        using SourceTelemetry.Fetch measured = telemetry.StartFetch(url);
        SourceObservation observation = await fetcher.FetchAsync(url, cancellationToken).ConfigureAwait(false);
        measured.Complete(observation);
        Log.Fetched(logger, observation.Url, observation.Outcome, observation.Reason);
        return archive is not null && IsGone(observation)
            ? observation with { Archive = await FindCopyAsync(archive, observation.Url, cancellationToken).ConfigureAwait(false) }
            : observation;
    }

    private static bool IsGone(SourceObservation observation) =>
        observation.GetStatus() is SourceStatus.NotFound or SourceStatus.SoftNotFound or SourceStatus.RedirectedElsewhere;

    private async Task<ArchivedCopy?> FindCopyAsync(IArchiveLookup archive, string url, CancellationToken cancellationToken)
    {
        try
        {
            return await archive.FindAsync(url, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.ArchiveFailed(logger, url, exception.Message);
            return null; // an archive that is down says nothing about the source
        }
    }
}
