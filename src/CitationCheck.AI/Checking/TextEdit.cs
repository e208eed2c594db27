namespace CitationCheck.AI.Checking;

/// <summary>A part of a text that is removed.</summary>
/// <param name="Span">The part, with the blanks that would be left behind.</param>
/// <param name="Marker">What is reported as removed.</param>
internal readonly record struct TextEdit(TextSpan Span, string Marker);
