using System.Globalization;
using CitationCheck.Languages;
using CitationCheck.Reading;
using CitationCheck.References.Labels;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Lists;

/// <summary>
/// Finds the reference lists of a report: behind a heading that announces one, marked as such by the format, or without
/// any heading by what their lines look like. An ordered list of prose is none.
/// </summary>
internal sealed class ReferenceListFinder
{
    private readonly List<ListDraft> lists = [];

    private ReferenceListFinder(List<SourceBlock> blocks)
    {
        Blocks = blocks;
        Lines = LineReader.Read(blocks);
        Taken = new bool[Lines.Count];
    }

    /// <summary>The blocks of the report.</summary>
    internal List<SourceBlock> Blocks { get; }

    /// <summary>Their lines, in order.</summary>
    internal List<ReportLine> Lines { get; }

    /// <summary>Whether a line belongs to a list that was found.</summary>
    internal bool[] Taken { get; }

    /// <summary>Finds the lists and gives back the blocks with those of the lists told apart.</summary>
    public static (List<ListDraft> Lists, List<SourceBlock> Blocks) Find(List<SourceBlock> blocks)
    {
        var finder = new ReferenceListFinder(blocks);
        finder.FindMarked();
        finder.FindHeaded();
        new BareLists(finder).Find();
        finder.lists.Sort(static (left, right) => left.Entries[0].SourceStart.CompareTo(right.Entries[0].SourceStart));
        return (finder.lists, finder.lists.Count == 0 ? blocks : finder.CutBlocks());
    }

    /// <summary>Lists that the format itself marks.</summary>
    private void FindMarked()
    {
        for (int i = 0; i < Lines.Count; i++)
        {
            if (!Lines[i].IsMarked)
            {
                continue;
            }

            var entries = new List<EntryDraft>();
            int end = i;
            for (; end < Lines.Count && Lines[end].IsMarked; end++)
            {
                bool goesOn = entries.Count > 0 && SameItem(end, end - 1);
                if (goesOn)
                {
                    Append(entries[^1], end);
                }
                else
                {
                    entries.Add(Open(end));
                }

                Taken[end] = true;
            }

            Accept(entries, HeadingBefore(i));
            i = end;
        }
    }

    private void FindHeaded()
    {
        for (int i = 0; i < Lines.Count; i++)
        {
            if (!Lines[i].MayAnnounce || Taken[i] || !IsHeading(i, out int body))
            {
                continue;
            }

            SourceBlock heading = Blocks[Lines[i].Block];
            var region = new ReferenceRegion(this, heading);
            if (body < Lines[i].End)
            {
                // “Sources: [1] https://… [2] https://…” on one line
                EntryLabel opening = EntryLabel.Read(heading.Text, body, Lines[i].End);
                if (opening.HasLabel)
                {
                    Lines[i] = Lines[i] with { Start = body, Label = opening };
                    region.Read(i);
                }
            }
            else
            {
                region.Read(i + 1);
            }

            if (region.Entries.Count > 0)
            {
                Taken[i] |= heading.Kind != BlockKind.Heading;
                foreach (int line in region.Lines)
                {
                    Taken[line] = true;
                }

                Accept(region.Entries, heading);
                i = Math.Max(i, region.Lines[^1]);
            }
        }
    }

    /// <summary>Whether a line announces a list; <paramref name="body"/> is where its own text goes on.</summary>
    private bool IsHeading(int index, out int body)
    {
        ReportLine line = Lines[index];
        SourceBlock block = Blocks[line.Block];
        ReadOnlySpan<char> text = block.Text.Text.AsSpan(line.Start, line.End - line.Start);
        body = line.End;
        if (block.Kind == BlockKind.Heading)
        {
            return ListHeadings.IsListHeading(text);
        }

        int colon = text[..Math.Min(text.Length, ReportLine.LongestHeading)].IndexOfAny(':', '：');
        if (colon >= 0 && colon < text.TrimEnd().TrimEnd("*_ ").Length - 1)
        {
            body = line.Start + colon + 1;
            while (body < line.End && char.IsWhiteSpace(block.Text.Text[body]))
            {
                body++;
            }

            return !char.IsAsciiDigit(text[Math.Max(0, colon - 1)]) && ListHeadings.IsListHeading(text[..colon]); // “Source 1: …” is an entry
        }

        return text.Length <= ReportLine.LongestHeading && ListHeadings.IsListHeading(text);
    }

    private SourceBlock? HeadingBefore(int line)
    {
        int block = Lines[line].Block - 1;
        return block >= 0 && Blocks[block].Kind == BlockKind.Heading ? Blocks[block] : null;
    }

    /// <summary>Whether two lines belong to one block or to one item of a list.</summary>
    internal bool SameItem(int line, int before) =>
        before >= 0
        && (Lines[line].Block == Lines[before].Block
            || (Blocks[Lines[line].Block].Item > 0 && Blocks[Lines[line].Block].Item == Blocks[Lines[before].Block].Item));

    internal EntryDraft Open(int index)
    {
        ReportLine line = Lines[index];
        SourceBlock block = Blocks[line.Block];
        TextSpan span = block.Text.ToSource(line.Start, line.End);
        var entry = new EntryDraft(line.Label.Style, line.Label.Labels, line.Start == 0 ? Math.Min(block.SourceStart, span.Start) : span.Start)
        {
            LabelUrl = LabelUrl(block.Text, line),
            Columns = block.Kind == BlockKind.TableRow ? Columns(line) : default,
        };
        entry.Add(block.Text.Slice(line.Label.Body, line.End), span.End);
        AddAnchors(entry, block, line);
        return entry;
    }

    /// <summary>Several entries may stand on the lines of one block, each with its own anchor.</summary>
    private static void AddAnchors(EntryDraft entry, SourceBlock block, ReportLine line)
    {
        for (int i = 0; i < block.Anchors.Count; i++)
        {
            Anchor anchor = block.Anchors[i];
            if (anchor.At <= line.End && (anchor.At >= line.Start || block.Text.Text.AsSpan(anchor.At, line.Start - anchor.At).IsWhiteSpace()))
            {
                entry.AddAnchor(anchor.Name);
            }
        }
    }

    private TableColumns Columns(ReportLine line)
    {
        int header = line.Block;
        while (header >= 0 && Blocks[header].Kind == BlockKind.TableRow)
        {
            header--;
        }

        return header >= 0 && Blocks[header].Kind == BlockKind.TableHeader ? TableColumns.Of(Blocks[header], Blocks[line.Block]).From(line.Label.Body) : default;
    }

    private static string? LabelUrl(FlatText flat, ReportLine line)
    {
        for (int i = flat.FirstRunAt(line.Start); i < flat.Runs.Length && flat.Runs[i].Start < line.Label.Body; i++)
        {
            if (flat.Runs[i].Kind == InlineKind.Link && flat.Runs[i].End <= line.Label.Body && UrlScanner.IsAbsolute(flat.Runs[i].Url))
            {
                return flat.Runs[i].Url;
            }
        }

        return null;
    }

    internal void Append(EntryDraft entry, int index)
    {
        ReportLine line = Lines[index];
        SourceBlock block = Blocks[line.Block];
        entry.Add(block.Text.Slice(line.Start, line.End), block.Text.ToSource(line.Start, line.End).End);
        AddAnchors(entry, block, line);
    }

    /// <summary>Takes entries as a list, whole lists on one line parted.</summary>
    internal void Accept(List<EntryDraft> entries, SourceBlock? heading)
    {
        List<EntryDraft> settled = InlineEntries.Split(entries);

        // Markdown numbers a list by its first number, so that every entry may be written “1.”.
        if (settled.Count > 1 && settled.TrueForAll(entry => entry.Style == LabelStyle.Number && entry.Labels is [var label] && label == settled[0].Labels[0]))
        {
            int first = int.Parse(settled[0].Labels[0], CultureInfo.InvariantCulture);
            for (int i = 0; i < settled.Count; i++)
            {
                settled[i].Labels = [(first + i).ToString(CultureInfo.InvariantCulture)];
            }
        }

        lists.Add(new ListDraft(heading, settled));
    }

    /// <summary>Cuts the blocks where a list begins or ends inside them.</summary>
    private List<SourceBlock> CutBlocks()
    {
        var cut = new List<SourceBlock>(Blocks.Count);
        int line = 0;
        for (int i = 0; i < Blocks.Count; i++)
        {
            int first = line;
            while (line < Lines.Count && Lines[line].Block == i)
            {
                line++;
            }

            int from = first;
            while (from < line)
            {
                int to = from;
                while (to < line && Taken[to] == Taken[from])
                {
                    to++;
                }

                // A heading on the line of its list has moved that line's start.
                int start = from == first ? 0 : Lines[from].Start;
                int end = to == line ? Blocks[i].Text.Text.Length : Lines[to - 1].End;
                SourceBlock part = Taken[from] ? Blocks[i] with { Kind = BlockKind.ReferenceList } : Blocks[i];
                cut.Add(from == first && to == line ? part : part with { Text = Blocks[i].Text.Slice(start, end), SourceStart = Blocks[i].Text.SourceStart(start) });
                from = to;
            }

            if (first == line)
            {
                cut.Add(Blocks[i]);
            }
        }

        return cut;
    }
}
