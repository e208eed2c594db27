namespace CitationCheck.References.Lists;

/// <summary>A line of a proposed list.</summary>
/// <param name="Line">Its index.</param>
/// <param name="Role">What it is there.</param>
internal readonly record struct ProposedLine(int Line, LineRole Role);
