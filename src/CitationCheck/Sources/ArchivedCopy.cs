namespace CitationCheck;

/// <summary>A copy of a page in a web archive. Immutable.</summary>
/// <param name="Url">The URL of the copy.</param>
/// <param name="Taken">The date of the copy; <see langword="null"/> if the archive does not say.</param>
public sealed record ArchivedCopy(string Url, PartialDate? Taken = null);
