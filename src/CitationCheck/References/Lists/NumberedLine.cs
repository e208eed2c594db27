using CitationCheck.References.Labels;

namespace CitationCheck.References.Lists;

/// <summary>A line that turned out to be numbered.</summary>
/// <param name="Line">Its index.</param>
/// <param name="Label">The number that it begins with.</param>
internal readonly record struct NumberedLine(int Line, EntryLabel Label);
