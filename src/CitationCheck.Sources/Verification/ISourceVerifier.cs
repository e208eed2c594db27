namespace CitationCheck;

/// <summary>Looks at the sources that a report cites. Safe to use from several threads; limits and cache are shared by all calls.</summary>
public interface ISourceVerifier
{
    /// <summary>Fetches the sources of a report and tells what is there. No source makes it fail: each ends in a state.</summary>
    /// <param name="report">The report.</param>
    /// <param name="progress">Told after each source; <see langword="null"/> when nobody wants to know.</param>
    /// <param name="cancellationToken">Stops at once.</param>
    /// <returns>What was seen of each URL, fetched once however many references name it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<SourceObservations> ObserveAsync(Report report, IProgress<SourceProgress>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>Fetches the sources of a report and validates it with what was seen.</summary>
    /// <param name="report">The report.</param>
    /// <param name="progress">Told after each source; <see langword="null"/> when nobody wants to know.</param>
    /// <param name="cancellationToken">Stops at once.</param>
    /// <returns>The findings; <see cref="ValidationResult.Observations"/> can be saved and replayed offline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<ValidationResult> VerifyAsync(Report report, IProgress<SourceProgress>? progress = null, CancellationToken cancellationToken = default);
}
