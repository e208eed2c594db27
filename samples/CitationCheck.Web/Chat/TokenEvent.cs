namespace CitationCheck.Web.Chat;

/// <summary>A piece of the answer.</summary>
internal sealed record TokenEvent(string Text);
