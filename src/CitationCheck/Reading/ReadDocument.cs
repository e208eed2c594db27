namespace CitationCheck.Reading;

/// <summary>A report as a reader of its format found it.</summary>
/// <param name="Title">The title that the markup names; <see langword="null"/> when it names none.</param>
/// <param name="Blocks">The blocks that hold text, in order.</param>
/// <param name="Limits">The limits that reading ran into.</param>
internal sealed record ReadDocument(string? Title, List<SourceBlock> Blocks, List<LimitReached> Limits);
