using CitationCheck.Reading;

namespace CitationCheck.References.Lists;

/// <summary>A reference list that a finder proposes.</summary>
/// <param name="Heading">The block that announces it, if any.</param>
/// <param name="Lines">Its lines, in order.</param>
internal sealed record ListProposal(SourceBlock? Heading, List<ProposedLine> Lines)
{
    /// <summary>A list that nothing announces, by the lines that open an entry and the line behind the last one.</summary>
    public static ListProposal Of(List<int> openings, int end)
    {
        var members = new List<ProposedLine>(end - openings[0]);
        int next = 0;
        for (int line = openings[0]; line < end; line++)
        {
            bool opens = next < openings.Count && openings[next] == line;
            members.Add(new ProposedLine(line, opens ? LineRole.OpensEntry : LineRole.GoesOn));
            next += opens ? 1 : 0;
        }

        return new ListProposal(Heading: null, members);
    }
}
