namespace CitationCheck.References.Lists;

/// <summary>
/// Finds the list at the end of a text that no heading announces and whose entries have no labels: lines that look like entries, of
/// which the text cites most by author and year.
/// </summary>
internal static class ClosingLists
{
    /// <summary>How many paragraphs may close the text behind the list.</summary>
    private const int MostClosing = 3;

    /// <summary>The list, if the text has no other and ends in one.</summary>
    /// <param name="lines">The report's lines.</param>
    /// <param name="taken">Which of them belong to a list.</param>
    /// <param name="idle">Which of them define links and cannot be seen; <see langword="null"/> when none does.</param>
    public static List<ListProposal> Find(ReportLines lines, bool[] taken, bool[]? idle)
    {
        List<int> openings = [];
        int end = Array.IndexOf(taken, true) < 0 ? FindOpenings(lines, openings, idle) : 0;
        openings.Reverse();
        int cited = openings.Count(lines.IsCitedByAuthor);
        return cited > 1 && cited * 2 >= openings.Count ? [ListProposal.Of(openings, end)] : [];
    }

    /// <summary>Goes back from the end over what looks like entries, and gives back the line behind the last one.</summary>
    private static int FindOpenings(ReportLines lines, List<int> openings, bool[]? idle)
    {
        int closing = 0;
        int end = 0;
        int seen = lines.Count - 1;
        while (idle is not null && seen >= 0 && idle[seen])
        {
            seen--;
        }

        for (int last = seen, first; last >= 0; last = first - 1)
        {
            first = FirstOfBlock(lines, last);
            if (lines.IsHeading(first) || lines.IsTableRow(first) || lines[first].Label.HasName)
            {
                break;
            }

            if (lines.ScoreOf(first) >= Likelihood.Likely)
            {
                end = openings.Count == 0 ? last + 1 : end;
                AddOpenings(lines, first, last, openings);
            }
            else if (openings.Count > 0 || ++closing > MostClosing)
            {
                break;
            }
        }

        return end;
    }

    private static int FirstOfBlock(ReportLines lines, int line)
    {
        int first = line;
        while (first > 0 && lines[first - 1].Block == lines[line].Block)
        {
            first--;
        }

        return first;
    }

    /// <summary>The lines of one block are entries if all look like some; otherwise they are one entry, wrapped.</summary>
    private static void AddOpenings(ReportLines lines, int first, int last, List<int> openings)
    {
        int before = openings.Count;
        for (int line = last; line > first && lines.ScoreOf(line) >= Likelihood.Likely; line--)
        {
            openings.Add(line);
        }

        if (openings.Count - before < last - first)
        {
            openings.RemoveRange(before, openings.Count - before);
        }

        openings.Add(first);
    }
}
