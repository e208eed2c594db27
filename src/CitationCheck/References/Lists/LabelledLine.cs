using CitationCheck.References.Labels;

namespace CitationCheck.References.Lists;

/// <summary>A line that turned out to have a label.</summary>
/// <param name="Line">Its index.</param>
/// <param name="Label">What it begins with.</param>
internal readonly record struct LabelledLine(int Line, EntryLabel Label);
