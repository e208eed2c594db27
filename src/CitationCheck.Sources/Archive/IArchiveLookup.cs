namespace CitationCheck;

/// <summary>Looks for copies of pages that are gone. Implementations must be safe to use from several threads.</summary>
public interface IArchiveLookup
{
    /// <summary>Looks for a copy of a page.</summary>
    /// <param name="url">The URL of the page.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>The copy; <see langword="null"/> when there is none. An exception counts as none.</returns>
    ValueTask<ArchivedCopy?> FindAsync(string url, CancellationToken cancellationToken);
}
