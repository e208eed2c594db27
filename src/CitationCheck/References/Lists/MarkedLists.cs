using CitationCheck.Reading;

namespace CitationCheck.References.Lists;

/// <summary>Finds the reference lists that the format itself marks.</summary>
internal static class MarkedLists
{
    public static List<ListProposal> Find(ReportLines lines)
    {
        List<ListProposal> found = [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsMarked)
            {
                ListProposal list = Read(lines, i);
                found.Add(list);
                i += list.Lines.Count;
            }
        }

        return found;
    }

    private static ListProposal Read(ReportLines lines, int start)
    {
        List<ProposedLine> members = [];
        for (int i = start; i < lines.Count && lines[i].IsMarked; i++)
        {
            members.Add(new ProposedLine(i, i > start && lines.GoesOnWithItem(i) ? LineRole.GoesOn : LineRole.OpensEntry));
        }

        return new ListProposal(HeadingBefore(lines, start), members);
    }

    private static SourceBlock? HeadingBefore(ReportLines lines, int line)
    {
        int block = lines[line].Block - 1;
        return block >= 0 && lines.Blocks[block].Kind == BlockKind.Heading ? lines.Blocks[block] : null;
    }
}
