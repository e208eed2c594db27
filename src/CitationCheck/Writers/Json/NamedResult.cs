namespace CitationCheck.Writers;

/// <summary>A result that was read back, or why there is none. Immutable; safe to share.</summary>
/// <param name="Name">What the report is called.</param>
/// <param name="Result">The result; <see langword="null"/> when the report could not be checked.</param>
/// <param name="Error">Why the report could not be checked; <see langword="null"/> when it was.</param>
public sealed record NamedResult(string Name, ValidationResult? Result, string? Error);
