using CitationCheck.Sources.Fetching;
using CitationCheck.Sources.Telemetry;
using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Verification;

/// <summary>Looks at one source: fetches it, and asks the archive when it is gone.</summary>
internal sealed class SourceLookup(SourceFetcher fetcher, SourceTelemetry telemetry, ILogger<SourceLookup> logger, IArchiveLookup? archive = null)
{
    public async Task<SourceObservation> LookAsync(string url, CancellationToken cancellationToken)
    {
        using SourceTelemetry.Fetch measured = telemetry.StartFetch(url);
        SourceObservation seen = await fetcher.FetchAsync(url, cancellationToken).ConfigureAwait(false);
        measured.Done(seen);
        Log.Fetched(logger, seen.Url, seen.Outcome, seen.Reason);
        return archive is not null && IsGone(seen) ? seen with { Archive = await AskAsync(archive, seen.Url, cancellationToken).ConfigureAwait(false) } : seen;
    }

    private static bool IsGone(SourceObservation seen) =>
        SourceJudge.Judge(null, seen).Status is SourceStatus.NotFound or SourceStatus.SoftNotFound or SourceStatus.RedirectedElsewhere;

    private async Task<ArchivedCopy?> AskAsync(IArchiveLookup archive, string url, CancellationToken cancellationToken)
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
