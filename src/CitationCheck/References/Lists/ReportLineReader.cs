using System.Globalization;
using CitationCheck.Languages;
using CitationCheck.Reading;
using CitationCheck.References.Labels;
using CitationCheck.References.Notes;
using CitationCheck.Text;

namespace CitationCheck.References.Lists;

/// <summary>Cuts blocks into lines and reads what each opens with.</summary>
internal static class ReportLineReader
{
    private const int LongestCellNumber = 4;

    /// <param name="blocks">The blocks.</param>
    /// <param name="notes">The notes that marks lead to, in order.</param>
    public static List<ReportLine> Read(List<SourceBlock> blocks, IReadOnlyList<NoteTarget> notes)
    {
        var lines = new List<ReportLine>(blocks.Count);
        int after = -1;
        for (int i = 0; i < blocks.Count; i++)
        {
            SourceBlock block = blocks[i];
            switch (block.Kind)
            {
                case BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quote or BlockKind.Heading:
                    AddLines(lines, blocks, i, ref after);
                    break;
                case BlockKind.TableRow:
                    lines.Add(new ReportLine(i, 0, block.Text.Text.Length, RowLabel(block)) { IsMarked = block.IsMarkedReference });
                    break;
                default:
                    break;
            }
        }

        AddNotes(lines, blocks, notes);
        return lines;
    }

    /// <summary>Gives the lines that open a note the label of its marks, unless they have it themselves.</summary>
    private static void AddNotes(List<ReportLine> lines, List<SourceBlock> blocks, IReadOnlyList<NoteTarget> notes)
    {
        int at = 0;
        foreach ((PagePlace place, string name) in notes)
        {
            while (at < lines.Count && (lines[at].Block, lines[at].End).CompareTo((place.Block, place.At)) < 0)
            {
                at++;
            }

            if (at < lines.Count && lines[at].Block == place.Block)
            {
                lines[at] = NoteLine.Label(lines[at], blocks[place.Block], name);
            }
        }
    }

    private static void AddLines(List<ReportLine> lines, List<SourceBlock> blocks, int index, ref int after)
    {
        SourceBlock block = blocks[index];
        bool isFirst = block.Item == 0 || index == 0 || blocks[index - 1].Item != block.Item; // of its item
        string text = block.Text.Text;
        VisibleText labels = block.Text.WithAsciiDigits();
        bool hasBreaks = (block.Text.Features & TextFeatures.LineBreak) != TextFeatures.None;
        int start = 0;
        while (start <= text.Length)
        {
            int next = hasBreaks ? text.AsSpan(start).IndexOf('\n') : -1;
            int end = next < 0 ? text.Length : start + next;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                EntryLabel label = ReadLabel(block, labels, isFirst, start, end, after);
                lines.Add(new ReportLine(index, start, end, label)
                {
                    MayAnnounce = MayAnnounce(block, start, end),
                    MayCount = !label.HasName && label.Body < end && char.IsAsciiDigit(text[label.Body]),
                    MayBeKey = !label.HasName && KeyLabel.MayBe(text, label.Body, end),
                    IsMarked = block.IsMarkedReference,
                });
                after = label is { Style: LabelStyle.Number, Number: { } number } ? number : after;
            }

            start = end + 1;
        }
    }

    private static bool MayAnnounce(SourceBlock block, int start, int end)
    {
        ReadOnlySpan<char> line = block.Text.Text.AsSpan(start, end - start);
        bool mayStand = start == 0 || block.Kind is not (BlockKind.Heading or BlockKind.ListItem);
        bool mayBegin = mayStand && ((block.Text.Features & TextFeatures.EastAsian) != TextFeatures.None || ListHeadings.MayBegin(line));
        bool mayBeAlone = line.Length <= ReportLine.LongestHeading || block.Kind == BlockKind.Heading;
        return mayBegin && (mayBeAlone || line[..ReportLine.LongestHeading].IndexOfAny(':', '：') >= 0);
    }

    private static EntryLabel ReadLabel(SourceBlock block, VisibleText text, bool isFirst, int start, int end, int after)
    {
        EntryLabel label = EntryLabelReader.Read(text, start, end, after);
        bool opensItem = isFirst && start == 0 && block.Kind == BlockKind.ListItem;
        if (!opensItem || label.Style is LabelStyle.Bracket or LabelStyle.Footnote)
        {
            return label;
        }

        string? number = block.ListNumber is { } item && item >= 0 ? item.ToString(CultureInfo.InvariantCulture) : null;
        if (label.Style == LabelStyle.Key)
        {
            return number is null ? label : KeyLabel.WithNumber(label, number, text.Text[start]);
        }

        return number is not null ? new EntryLabel(LabelStyle.Number, [number], 0)
            : label.HasName ? label : label with { Style = LabelStyle.Bullet };
    }

    /// <summary>A row whose first cell is nothing but a label opens with that label.</summary>
    private static EntryLabel RowLabel(SourceBlock row)
    {
        if (row.Text.Cells is not [var first, var second, ..])
        {
            return EntryLabel.None(0);
        }

        VisibleText text = row.Text.WithAsciiDigits();
        ReadOnlySpan<char> cell = text.Text.AsSpan(first.Start, first.Length);
        if (LabelText.IsNumber(cell, LongestCellNumber))
        {
            return EntryLabel.OfNumber(LabelStyle.Number, cell, second.Start);
        }

        if (KeyLabel.IsKey(cell))
        {
            return new EntryLabel(LabelStyle.Key, [cell.ToString()], second.Start);
        }

        bool hasLabel = BracketLabel.Read(text, first.Start, first.End, out EntryLabel label) && label.Body >= first.End;
        return hasLabel ? label with { Body = second.Start } : EntryLabel.None(0);
    }
}
