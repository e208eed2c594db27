namespace CitationCheck.Writers;

/// <summary>A result that was read, or the reason why there is none. Immutable and thread-safe.</summary>
/// <param name="Name">The name of the report.</param>
/// <param name="Result">The result; <see langword="null"/> if the report could not be checked.</param>
/// <param name="Error">Why the report could not be checked; <see langword="null"/> if it was.</param>
public sealed record NamedResult(string Name, ValidationResult? Result, string? Error);
