namespace CitationCheck.References.Lists;

/// <summary>Finds the reference lists whose entries are known by the links that lead to them.</summary>
internal sealed class LinkedLists
{
    private readonly ReportLines lines;
    private readonly bool[] taken;

    private LinkedLists(ReportLines lines, bool[] taken)
    {
        this.lines = lines;
        this.taken = taken;
    }

    /// <summary>Finds the lists among the lines that are not taken.</summary>
    public static List<ListProposal> Find(ReportLines lines, bool[] taken)
    {
        var finder = new LinkedLists(lines, taken);
        List<ListProposal> found = [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (!taken[i] && lines[i].IsNote)
            {
                List<ProposedLine> members = finder.ReadAround(i);
                if (members.Count > 0)
                {
                    found.Add(new ListProposal(finder.HeadingBefore(members[0].Line), members));
                    i = members[^1].Line;
                }
            }
        }

        return found;
    }

    /// <summary>
    /// Reads the list that a note stands in, from its first line; only from the note on where the lines before it are another list. A note
    /// that is a heading has none.
    /// </summary>
    private List<ProposedLine> ReadAround(int note)
    {
        List<ProposedLine> members = Read(FirstOfList(note));
        return members.Count > 0 && members[^1].Line >= note ? members : Read(note);
    }

    /// <summary>The first line of the list or table that a note is an item or a row of: a list is one list, cited or not.</summary>
    private int FirstOfList(int line)
    {
        while (line > 0 && !taken[line - 1] && AreOfOneList(line - 1, line))
        {
            line--;
        }

        return line;
    }

    private List<ProposedLine> Read(int start)
    {
        List<ProposedLine> members = [];
        for (int i = start; i < lines.Count && !taken[i] && !lines.IsHeading(i) && RoleOf(i, members) is { } role; i++)
        {
            members.Add(new ProposedLine(i, role));
        }

        return members;
    }

    /// <summary>What a line is in the list; <see langword="null"/> when the list ends before it.</summary>
    private LineRole? RoleOf(int line, List<ProposedLine> members)
    {
        if (members.Count == 0 || lines[line].IsNote)
        {
            return LineRole.OpensEntry;
        }

        if (lines.GoesOnWithItem(line))
        {
            return LineRole.GoesOn;
        }

        return AreOfOneList(line - 1, line) || GoesOnCounting(line) ? LineRole.OpensEntry : null;
    }

    /// <summary>Whether two lines, one behind the other, are of one list of the format, or rows of one table.</summary>
    private bool AreOfOneList(int first, int second)
    {
        int list = lines.BlockOf(second).List;
        return list > 0 ? lines.BlockOf(first).List == list
            : lines.IsTableRow(first) && lines.IsTableRow(second) && lines[second].Block == lines[first].Block + 1;
    }

    /// <summary>Whether a line has the number behind that of the line before it, like a note that no mark leads to.</summary>
    private bool GoesOnCounting(int line) =>
        lines[line - 1].Label.LastNumber is { } before
        && lines[line].Label.Number == before + 1
        && lines[line].Label.Style == lines[line - 1].Label.Style;

    private Reading.SourceBlock? HeadingBefore(int line) =>
        line > 0 && lines.IsHeading(line - 1) ? lines.BlockOf(line - 1) : null;
}
