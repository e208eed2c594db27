namespace CitationCheck;

/// <summary>One title that a page states. Immutable.</summary>
/// <param name="Field">Where it is stated.</param>
/// <param name="Text">The title, its white space collapsed.</param>
public sealed record SourceTitle(TitleField Field, string Text);
