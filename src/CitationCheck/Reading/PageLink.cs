namespace CitationCheck.Reading;

/// <summary>A link to a place in the report.</summary>
/// <param name="Block">The index of the block that it is in.</param>
/// <param name="Start">Where it starts in the visible text of that block.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Target">Its target, with the <c>#</c>.</param>
/// <param name="To">Where it leads.</param>
internal readonly record struct PageLink(int Block, int Start, int End, string Target, PagePlace To);
