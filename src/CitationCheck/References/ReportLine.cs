namespace CitationCheck.References;

/// <summary>One line of a block, as the search for reference lists sees it.</summary>
/// <param name="Block">The index of the block.</param>
/// <param name="Start">Where the line starts in the block's visible text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Opening">What it opens with.</param>
internal readonly record struct ReportLine(int Block, int Start, int End, EntryOpening Opening);
