namespace CitationCheck;

/// <summary>A title of a page, and where the page states it. Immutable.</summary>
/// <param name="Field">Where the page states the title.</param>
/// <param name="Text">The title, with white space collapsed.</param>
public sealed record SourceTitle(TitleField Field, string Text);
