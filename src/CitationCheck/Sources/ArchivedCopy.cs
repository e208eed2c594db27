namespace CitationCheck;

/// <summary>A copy of a page in a web archive. Immutable.</summary>
/// <param name="Url">The URL of the copy.</param>
/// <param name="Taken">The date of the copy; <see langword="null"/> if the archive does not say.</param>
public sealed record ArchivedCopy(string Url, PartialDate? Taken = null)
{
    /// <summary>The titles of the copy, if it was read; else empty.</summary>
    public IReadOnlyList<SourceTitle> Titles { get => field ?? []; init; } = [];
}
