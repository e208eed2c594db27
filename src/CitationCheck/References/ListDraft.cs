using CitationCheck.Reading;

namespace CitationCheck.References;

/// <summary>A reference list as it was found.</summary>
/// <param name="Heading">The block that announces it, if any.</param>
/// <param name="Entries">Its entries, in order.</param>
internal sealed record ListDraft(SourceBlock? Heading, List<EntryDraft> Entries)
{
    /// <summary>The first entries of the groups behind the first group, which captions name.</summary>
    public IReadOnlyList<EntryDraft> Groups { get; init; } = [];
}
