namespace CitationCheck.References.Parts;

/// <summary>Other words for a stretch of a visible text.</summary>
/// <param name="Start">Where the stretch starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Words">What is to stand there.</param>
internal readonly record struct TextEdit(int Start, int End, string Words);
