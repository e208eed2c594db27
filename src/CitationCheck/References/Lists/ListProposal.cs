using CitationCheck.Reading;

namespace CitationCheck.References.Lists;

/// <summary>A reference list that a finder proposes.</summary>
/// <param name="Heading">The block that announces it, if any.</param>
/// <param name="Lines">Its lines, in order.</param>
internal sealed record ListProposal(SourceBlock? Heading, List<ProposedLine> Lines);
