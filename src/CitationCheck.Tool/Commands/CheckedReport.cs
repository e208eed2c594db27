namespace CitationCheck.Tool.Commands;

/// <summary>A report after its check: its result, or why it could not be checked.</summary>
/// <param name="Name">The name of the report.</param>
/// <param name="Size">The length of its text that the memory gate counts; 0 if it was never read.</param>
/// <param name="Result">The result; <see langword="null"/> if the report could not be checked.</param>
/// <param name="Error">Why it could not be checked; <see langword="null"/> if it could.</param>
internal sealed record CheckedReport(string Name, int Size, ValidationResult? Result, string? Error);
