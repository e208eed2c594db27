using CitationCheck.Reading;

namespace CitationCheck.References;

/// <summary>A reference list as it was found.</summary>
/// <param name="Heading">The block that announces it, if any.</param>
/// <param name="Entries">Its entries, in order.</param>
internal sealed record ListDraft(SourceBlock? Heading, List<EntryDraft> Entries);
