namespace CitationCheck.Sources.Verification;

/// <summary>A source of a report, in the order in which to fetch them.</summary>
/// <param name="Url">The URL.</param>
/// <param name="Near">When the report says that it was accessed or else published; <see langword="null"/> if it does not say.</param>
/// <param name="LeftOut">Why it is left out; <see langword="null"/> if it is not.</param>
internal readonly record struct QueuedSource(string Url, PartialDate? Near, string? LeftOut);
