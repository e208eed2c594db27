namespace CitationCheck;

/// <summary>A copy of a page in a web archive. Immutable.</summary>
/// <param name="Url">Where the copy is.</param>
/// <param name="Taken">When it was taken; <see langword="null"/> when the archive does not say.</param>
public sealed record ArchivedCopy(string Url, PartialDate? Taken = null);
