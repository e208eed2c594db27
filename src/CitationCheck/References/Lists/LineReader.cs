using System.Globalization;
using CitationCheck.Languages;
using CitationCheck.Reading;
using CitationCheck.References.Labels;
using CitationCheck.Text;

namespace CitationCheck.References.Lists;

/// <summary>Cuts blocks into lines and reads what each opens with.</summary>
internal static class LineReader
{
    public static List<ReportLine> Read(List<SourceBlock> blocks)
    {
        var lines = new List<ReportLine>(blocks.Count);
        int after = -1;
        for (int i = 0; i < blocks.Count; i++)
        {
            SourceBlock block = blocks[i];
            switch (block.Kind)
            {
                case BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quote or BlockKind.Heading:
                    AddLines(lines, block, i, ref after);
                    break;
                case BlockKind.TableRow:
                    lines.Add(new ReportLine(i, 0, block.Text.Text.Length, RowOpening(block)) { IsMarked = block.IsMarkedReference });
                    break;
                default:
                    break;
            }
        }

        return lines;
    }

    private static void AddLines(List<ReportLine> lines, SourceBlock block, int index, ref int after)
    {
        string text = block.Text.Text;
        bool hasBreaks = (block.Text.Signs & TextSigns.LineBreak) != TextSigns.None;
        int start = 0;
        while (start <= text.Length)
        {
            int next = hasBreaks ? text.AsSpan(start).IndexOf('\n') : -1;
            int end = next < 0 ? text.Length : start + next;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                EntryLabel opening = ReadLabel(block, start, end, after);
                lines.Add(new ReportLine(index, start, end, opening)
                {
                    MayAnnounce = MayAnnounce(block, start, end),
                    MayCount = !opening.HasLabel && opening.Body < end && char.IsAsciiDigit(text[opening.Body]),
                    IsMarked = block.IsMarkedReference,
                });
                after = opening is { Style: LabelStyle.Number, Labels: [var label] } && int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : after;
            }

            start = end + 1;
        }
    }

    private static bool MayAnnounce(SourceBlock block, int start, int end)
    {
        ReadOnlySpan<char> line = block.Text.Text.AsSpan(start, end - start);
        return !(start > 0 && block.Kind is BlockKind.Heading or BlockKind.ListItem)
            && ((block.Text.Signs & TextSigns.EastAsian) != TextSigns.None || ListHeadings.MayBegin(line))
            && (line.Length <= ReportLine.LongestHeading || block.Kind == BlockKind.Heading || line[..ReportLine.LongestHeading].IndexOfAny(':', '：') >= 0);
    }

    private static EntryLabel ReadLabel(SourceBlock block, int start, int end, int after)
    {
        EntryLabel opening = EntryLabel.Read(block.Text, start, end, after);
        if (start > 0 || block.Kind != BlockKind.ListItem || opening.Style is LabelStyle.Bracket or LabelStyle.Footnote or LabelStyle.Key)
        {
            return opening;
        }

        return block.ListNumber is { } number && number >= 0
            ? new EntryLabel(LabelStyle.Number, [number.ToString(CultureInfo.InvariantCulture)], 0)
            : opening.HasLabel ? opening : opening with { Style = LabelStyle.Bullet };
    }

    /// <summary>A row whose first cell is nothing but a label opens with that label.</summary>
    private static EntryLabel RowOpening(SourceBlock row)
    {
        if (row.Cells.Count < 2)
        {
            return new EntryLabel(LabelStyle.None, [], 0);
        }

        string text = row.Text.Text;
        int second = Math.Min(row.Cells[1], text.Length);
        ReadOnlySpan<char> cell = text.AsSpan(0, second).TrimEnd(" |");
        if (cell.Length is > 0 and <= 4 && cell.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return new EntryLabel(LabelStyle.Number, [cell.TrimStart('0') is { IsEmpty: false } digits ? digits.ToString() : "0"], second);
        }

        bool hasLabel = EntryLabel.TryBracket(row.Text, 0, cell.Length, out EntryLabel opening) && opening.Body >= cell.Length;
        return hasLabel ? opening with { Body = second } : new EntryLabel(LabelStyle.None, [], 0);
    }
}
