namespace CitationCheck.Sources.Options;

/// <summary>What is wrong with an option.</summary>
/// <param name="Option">Its name, and below a nested option also that one's: <c>Validation:MinimumCoverage</c>.</param>
/// <param name="Message">What it must be, as the end of a sentence that starts with the name.</param>
internal readonly record struct OptionFailure(string Option, string Message);
