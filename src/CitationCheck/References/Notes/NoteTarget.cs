using CitationCheck.Reading;

namespace CitationCheck.References.Notes;

/// <summary>A place that the mark of a note leads to: there the note opens.</summary>
/// <param name="Place">The place.</param>
/// <param name="Label">What the mark calls it.</param>
internal readonly record struct NoteTarget(PagePlace Place, string Label);
