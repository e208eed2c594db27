namespace CitationCheck.Web.Checks;

/// <summary>The end of a stream of events.</summary>
/// <param name="Page">The address of the page of the result.</param>
/// <param name="Result">The whole result.</param>
internal sealed record FinishedEvent(string Page, ValidationResult Result);
