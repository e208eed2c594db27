using CitationCheck.Text;

namespace CitationCheck.Reading;

/// <summary>
/// Finds the notes right below a table that explain raised marks in its cells: <c>¹ Above 2 kg.</c> They are a part of the table, so
/// that neither they nor their marks cite. Marks that are raised in the text as well are those of the report.
/// </summary>
internal static class TableNotes
{
    /// <summary>The longest mark, in UTF-16 code units.</summary>
    private const int LongestMark = 3;

    /// <summary>Gives the blocks of tables the marks of their own notes, and makes captions of the notes.</summary>
    public static void Mark(List<SourceBlock> blocks)
    {
        Dictionary<string, int>? all = null; // in how many blocks of the report each mark is
        for (int i = 1; i < blocks.Count; i++)
        {
            if (blocks[i - 1].Kind == BlockKind.TableRow && OpensNote(blocks[i]))
            {
                all ??= Count(blocks, 0, blocks.Count);
                i = Mark(blocks, i, all);
            }
        }
    }

    /// <summary>Marks a table and the notes from <paramref name="first"/> on, and gives back the last block that was looked at.</summary>
    private static int Mark(List<SourceBlock> blocks, int first, Dictionary<string, int> all)
    {
        int end = first;
        while (end < blocks.Count && OpensNote(blocks[end]))
        {
            end++;
        }

        int table = first;
        while (table > 0 && blocks[table - 1].Kind is BlockKind.TableRow or BlockKind.TableHeader)
        {
            table--;
        }

        Dictionary<string, int> used = Count(blocks, table, first);
        Dictionary<string, int> noted = Count(blocks, first, end);
        string[] marks = [.. noted.Keys.Where(used.ContainsKey)];
        bool areElsewhere = Array.Exists(marks, mark => all[mark] > used[mark] + noted[mark]);
        if (marks.Length == 0 || areElsewhere)
        {
            return end - 1;
        }

        for (int i = table; i < end; i++)
        {
            blocks[i] = blocks[i] with { Kind = i < first ? blocks[i].Kind : BlockKind.Caption, OwnNotes = marks };
        }

        return end - 1;
    }

    /// <summary>In how many of some blocks each raised mark is.</summary>
    private static Dictionary<string, int> Count(List<SourceBlock> blocks, int start, int end)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var marks = new HashSet<string>(StringComparer.Ordinal);
        for (int i = start; i < end; i++)
        {
            marks.Clear();
            AddMarks(blocks[i].Text, marks);
            foreach (string mark in marks)
            {
                counts[mark] = counts.GetValueOrDefault(mark) + 1;
            }
        }

        return counts;
    }

    /// <summary>Whether a paragraph opens with a raised mark and goes on behind it.</summary>
    private static bool OpensNote(SourceBlock block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.ListItem
        && block.Text.Text.Length > LongestMark
        && (Digits.Raised(block.Text.Text[0]) >= 0
            || block.Text.Runs is [{ Kind: InlineKind.Superscript, Start: 0, End: <= LongestMark }, ..]);

    private static void AddMarks(VisibleText visible, HashSet<string> marks)
    {
        foreach (InlineRun run in visible.Runs)
        {
            if (run.Kind == InlineKind.Superscript && run.End - run.Start <= LongestMark)
            {
                marks.Add(visible.Text[run.Start..run.End].Trim());
            }
        }

        for (int i = 0; (visible.Features & TextFeatures.ForeignOpening) != TextFeatures.None && i < visible.Text.Length; i++)
        {
            int start = i;
            while (i < visible.Text.Length && Digits.Raised(visible.Text[i]) >= 0)
            {
                i++;
            }

            if (i > start)
            {
                marks.Add(Digits.Lower(visible.Text.AsSpan(start, i - start)));
            }
        }
    }
}
