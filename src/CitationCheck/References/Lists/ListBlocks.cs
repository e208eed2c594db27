using CitationCheck.Reading;

namespace CitationCheck.References.Lists;

/// <summary>Tells the blocks of reference lists apart from the text, and cuts the blocks where a list begins or ends inside them.</summary>
internal static class ListBlocks
{
    /// <summary>The blocks of a report, those of lists marked.</summary>
    /// <param name="lines">The report's lines.</param>
    /// <param name="taken">Which of them belong to a list.</param>
    /// <param name="idle">Which of them no reader sees; <see langword="null"/> when there are none.</param>
    public static List<SourceBlock> Cut(ReportLines lines, bool[] taken, bool[]? idle)
    {
        var cut = new List<SourceBlock>(lines.Blocks.Count);
        int line = 0;
        for (int i = 0; i < lines.Blocks.Count; i++)
        {
            int first = line;
            while (line < lines.Count && lines[line].Block == i)
            {
                line++;
            }

            if (first == line)
            {
                cut.Add(lines.Blocks[i]);
            }

            for (int from = first, to; from < line; from = to)
            {
                to = from;
                while (to < line && KindOf(to) == KindOf(from))
                {
                    to++;
                }

                SourceBlock block = lines.Blocks[i];
                SourceBlock part = KindOf(from) is { } kind ? block with { Kind = kind } : block;
                if (from > first || to < line)
                {
                    // A heading on the line of its list has moved that line's start.
                    int start = from == first ? 0 : lines[from].Start;
                    int end = to == line ? block.Text.Text.Length : lines[to - 1].End;
                    part = part with { Text = block.Text.Slice(start, end), SourceStart = block.Text.SourceStart(start) };
                }

                cut.Add(part);
            }
        }

        return cut;

        BlockKind? KindOf(int at) => taken[at] ? BlockKind.ReferenceList : idle?[at] == true ? BlockKind.Metadata : null;
    }
}
