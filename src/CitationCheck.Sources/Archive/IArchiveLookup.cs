namespace CitationCheck;

/// <summary>Looks for archived copies of pages that are gone. Implementations must be thread-safe.</summary>
public interface IArchiveLookup
{
    /// <summary>Looks for a copy of a page.</summary>
    /// <param name="url">The URL of the page.</param>
    /// <param name="cancellationToken">Cancels the lookup.</param>
    /// <returns>
    /// The copy; <see langword="null"/> if there is none. An exception, and no answer within
    /// <see cref="SourceVerificationOptions.ExtensionTimeout"/>, count as no copy.
    /// </returns>
    ValueTask<ArchivedCopy?> FindAsync(string url, CancellationToken cancellationToken);
}
