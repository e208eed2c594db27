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
                i += list.Lines.Count - 1;
            }
        }

        return found;
    }

    private static ListProposal Read(ReportLines lines, int start)
    {
        List<ProposedLine> members = [];
        for (int i = start; i < lines.Count && lines[i].IsMarked && !(i > start && StartsAgain(lines, i)); i++)
        {
            members.Add(new ProposedLine(i, i > start && lines.GoesOnWithItem(i) ? LineRole.GoesOn : LineRole.OpensEntry));
        }

        return new ListProposal(HeadingBefore(lines, start), members);
    }

    /// <summary>Whether a list of the format opens that counts from the start again: notes behind references.</summary>
    private static bool StartsAgain(ReportLines lines, int line) =>
        lines.BlockOf(line).List is > 0 and var list
        && lines.BlockOf(line - 1).List != list
        && lines[line].Label.Number is { } number
        && lines[line - 1].Label.Number is { } before
        && number <= before;

    private static SourceBlock? HeadingBefore(ReportLines lines, int line)
    {
        int block = lines[line].Block - 1;
        return block >= 0 && lines.Blocks[block].Kind == BlockKind.Heading ? lines.Blocks[block] : null;
    }
}
