namespace CitationCheck;

/// <summary>
/// Looks for archived copies of pages that are gone or could not be read. Implementations must be thread-safe.
/// </summary>
public interface IArchiveLookup
{
    /// <summary>Looks for a copy of a page.</summary>
    /// <param name="url">The URL of the page.</param>
    /// <param name="cancellationToken">Cancels the lookup.</param>
    /// <returns>
    /// The copy; <see langword="null"/> if there is none. An exception, and no answer within
    /// <see cref="SourceVerificationOptions.ExtensionTimeout"/>, count as no copy. The copy is fetched as cited pages are, with the same
    /// checks, unless it comes with titles already.
    /// </returns>
    ValueTask<ArchivedCopy?> FindAsync(string url, CancellationToken cancellationToken);

    /// <summary>
    /// Looks for the copy of a page that was taken nearest to a date. Unless you implement it, it is any copy that
    /// <see cref="FindAsync(string, CancellationToken)"/> finds.
    /// </summary>
    /// <param name="url">The URL of the page.</param>
    /// <param name="near">
    /// When the page was accessed or else published, as the report says; <see langword="null"/> if it says neither.
    /// </param>
    /// <param name="cancellationToken">Cancels the lookup.</param>
    /// <returns>As for <see cref="FindAsync(string, CancellationToken)"/>.</returns>
    ValueTask<ArchivedCopy?> FindAsync(string url, PartialDate? near, CancellationToken cancellationToken) =>
        FindAsync(url, cancellationToken);
}
