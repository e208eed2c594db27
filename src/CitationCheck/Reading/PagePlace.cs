namespace CitationCheck.Reading;

/// <summary>A place in the report that links can lead to.</summary>
/// <param name="Block">The index of its block.</param>
/// <param name="At">Where it is in the visible text of that block.</param>
internal readonly record struct PagePlace(int Block, int At);
