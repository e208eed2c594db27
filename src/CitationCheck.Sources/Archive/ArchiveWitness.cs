using CitationCheck.Sources.Fetching;
using CitationCheck.Sources.Telemetry;
using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Archive;

/// <summary>Looks for archived copies of pages that are gone or could not be read, and reads their titles. Thread-safe.</summary>
internal sealed class ArchiveWitness(
    SourceFetcher fetcher, TimeProvider time, ILogger<ArchiveWitness> logger, IArchiveLookup? archive = null)
{
    private const int MaxCopyUrl = 2_048;

    /// <summary>The observation with the copy of its page, if one is needed and there is one.</summary>
    /// <param name="seen">What was seen of the page itself.</param>
    /// <param name="near">The date near which the copy is wanted; <see langword="null"/> for any.</param>
    /// <param name="run">What the sources of the report share.</param>
    /// <param name="cancellationToken">Cancels immediately.</param>
    public async Task<SourceObservation> AddCopyAsync(
        SourceObservation seen, PartialDate? near, FetchRun run, CancellationToken cancellationToken)
    {
        if (archive is null || !NeedsCopy(seen) || run.UsedUp is not null || !run.Archive.MayAsk())
        {
            return seen;
        }

        ArchivedCopy? copy = await FindAsync(archive, seen.Url, near, run, cancellationToken).ConfigureAwait(false);
        return copy is null ? seen
            : seen with { Archive = await ReadAsync(seen.Url, copy, run, cancellationToken).ConfigureAwait(false) };
    }

    /// <summary>A copy cannot say that a page is there, but can say what it was. What a registry knows needs no copy.</summary>
    private static bool NeedsCopy(SourceObservation seen) => seen.Record is null && seen.GetStatus() switch
    {
        SourceStatus.NotFound or SourceStatus.SoftNotFound or SourceStatus.RedirectedElsewhere => true,
        SourceStatus.Blocked or SourceStatus.Unreachable => true,
        SourceStatus.Unread => seen.Signals is { Barrier: not PageBarrier.None },
        _ => false,
    };

    private async Task<ArchivedCopy?> FindAsync(
        IArchiveLookup lookup, string url, PartialDate? near, FetchRun run, CancellationToken cancellationToken)
    {
        try
        {
            // That of this package has the same limit, from when it is its turn.
            TimeSpan limit = lookup is InternetArchiveLookup ? Timeout.InfiniteTimeSpan : run.Options.ExtensionTimeout;
            ArchivedCopy? copy = await Task.Run(() => lookup.FindAsync(url, near, cancellationToken).AsTask(), cancellationToken)
                .WaitAsync(limit, time, cancellationToken).ConfigureAwait(false);
            run.Archive.Answered();
            return copy is { Url.Length: > 0 and <= MaxCopyUrl } ? copy : null;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            run.Archive.Failed();
            Log.ArchiveFailed(logger, url, exception.Message);
            return null; // an archive that is down says nothing about the source
        }
    }

    /// <summary>
    /// Fetches a copy as any page. Archives also keep redirects and error pages, and have pages of their own: these are no copies. One
    /// that cannot be read now is a copy all the same, of which no title is known.
    /// </summary>
    private async Task<ArchivedCopy?> ReadAsync(string url, ArchivedCopy copy, FetchRun run, CancellationToken cancellationToken)
    {
        if (copy.Titles.Count > 0)
        {
            return copy;
        }

        SourceObservation read = await fetcher.FetchAsync(ArchiveAddress.Raw(copy.Url), run, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<SourceTitle> titles = ArchiveTitles.Without(read.Titles);
        if (titles.Count == 0 && read.Titles.Count > 0)
        {
            return null;
        }

        ArchivedCopy readCopy = titles.Count == 0 ? copy : copy with { Titles = titles };
        return (read with { Url = url, FinalUrl = ArchiveAddress.Original(read.FinalUrl), Titles = titles }).GetStatus() switch
        {
            SourceStatus.NotFound or SourceStatus.SoftNotFound or SourceStatus.RedirectedElsewhere => null,
            SourceStatus.NoTitleCited or SourceStatus.Unread => readCopy,
            _ => copy,
        };
    }
}
