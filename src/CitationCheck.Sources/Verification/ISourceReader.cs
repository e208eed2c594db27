using CitationCheck.Sources.Fetching;

namespace CitationCheck.Sources.Verification;

/// <summary>Observes sources in another way than by fetching their page, such as by the record of a registry. Thread-safe.</summary>
internal interface ISourceReader
{
    /// <summary>Observes a source.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="run">What the sources of the report share.</param>
    /// <param name="cancellationToken">Cancels immediately.</param>
    /// <returns>
    /// What was seen; <see langword="null"/> if the source is of another kind, or the page is to be fetched all the same.
    /// </returns>
    ValueTask<SourceObservation?> ObserveAsync(string url, FetchRun run, CancellationToken cancellationToken);
}
