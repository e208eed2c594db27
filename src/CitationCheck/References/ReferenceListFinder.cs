using System.Globalization;
using CitationCheck.Reading;

namespace CitationCheck.References;

/// <summary>
/// Finds the reference lists of a report: behind a heading that announces one, marked as such by the format, or without
/// any heading by what their lines look like. An ordered list of prose is none.
/// </summary>
internal sealed class ReferenceListFinder
{
    private readonly List<SourceBlock> blocks;
    private readonly List<ReportLine> lines;
    private readonly bool[] taken;
    private readonly List<ListDraft> lists = [];
    private Dictionary<string, (int Block, int At)>? firstCited;

    private ReferenceListFinder(List<SourceBlock> blocks)
    {
        this.blocks = blocks;
        lines = LineReader.Read(blocks);
        taken = new bool[lines.Count];
    }

    /// <summary>Finds the lists and gives back the blocks with those of the lists told apart.</summary>
    public static (List<ListDraft> Lists, List<SourceBlock> Blocks) Find(List<SourceBlock> blocks)
    {
        var finder = new ReferenceListFinder(blocks);
        finder.FindMarked();
        finder.FindHeaded();
        finder.FindBare();
        finder.lists.Sort(static (left, right) => left.Entries[0].SourceStart.CompareTo(right.Entries[0].SourceStart));
        return (finder.lists, finder.lists.Count == 0 ? blocks : finder.CutBlocks());
    }

    /// <summary>Lists that the format itself marks.</summary>
    private void FindMarked()
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (!blocks[lines[i].Block].IsMarkedReference)
            {
                continue;
            }

            var entries = new List<EntryDraft>();
            int end = i;
            for (; end < lines.Count && blocks[lines[end].Block].IsMarkedReference; end++)
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

                taken[end] = true;
            }

            Accept(entries, HeadingBefore(i));
            i = end;
        }
    }

    private void FindHeaded()
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (taken[i] || !IsHeading(i, out int body))
            {
                continue;
            }

            SourceBlock heading = blocks[lines[i].Block];
            var region = new ReferenceRegion(this, heading);
            if (body < lines[i].End)
            {
                // “Sources: [1] https://… [2] https://…” on one line
                EntryOpening opening = EntryOpening.Read(heading.Text, body, lines[i].End);
                if (opening.HasLabel || region.StrengthOf(lines[i] with { Start = body }) >= 2)
                {
                    lines[i] = lines[i] with { Start = body, Opening = opening };
                    region.Read(i);
                }
            }
            else
            {
                region.Read(i + 1);
            }

            if (region.Entries.Count > 0)
            {
                taken[i] |= heading.Kind != BlockKind.Heading;
                foreach (int line in region.Lines)
                {
                    taken[line] = true;
                }

                Accept(region.Entries, heading);
                i = Math.Max(i, region.Lines[^1]);
            }
        }
    }

    /// <summary>Lists without a heading: runs of labelled lines that look like entries.</summary>
    private void FindBare()
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (taken[i] || !lines[i].Opening.HasLabel || blocks[lines[i].Block].Kind == BlockKind.Heading)
            {
                continue;
            }

            List<EntryDraft> entries = [];
            List<int> strengths = [];
            OpeningStyle style = lines[i].Opening.Style;
            int end = i;
            for (; end < lines.Count && !taken[end] && blocks[lines[end].Block].Kind != BlockKind.Heading; end++)
            {
                if (lines[end].Opening.HasLabel && lines[end].Opening.Style == style)
                {
                    entries.Add(Open(end));
                    strengths.Add(EntryShape.Strength(blocks[lines[end].Block].Text, lines[end].Opening.Body, lines[end].End));
                }
                else if (SameItem(end, end - 1) && blocks[lines[end].Block].Kind != BlockKind.TableRow)
                {
                    Append(entries[^1], end);
                    strengths[^1] = Math.Max(strengths[^1], EntryShape.Strength(blocks[lines[end].Block].Text, lines[end].Start, lines[end].End));
                }
                else
                {
                    break;
                }
            }

            bool isTable = blocks[lines[i].Block].Kind == BlockKind.TableRow;
            if (isTable ? strengths.TrueForAll(static strength => strength > 0) && entries.TrueForAll(HasUrl) && AreCited(entries, i) : IsList(style, entries, strengths, i, end))
            {
                Array.Fill(taken, true, i, end - i);
                Accept(entries, null);
            }

            i = end - 1;
        }
    }

    private bool IsList(OpeningStyle style, List<EntryDraft> entries, List<int> strengths, int start, int end)
    {
        int sure = strengths.Count(static strength => strength == 3);
        int likely = strengths.Count(static strength => strength >= 2);
        return style switch
        {
            OpeningStyle.Footnote => true,
            OpeningStyle.Bracket => likely * 2 >= entries.Count || (entries.Count > 1 && IsAtEnd(end) && IsAscending(entries) && AreCited(entries, start)),
            OpeningStyle.Key => likely * 2 >= entries.Count && (entries.Count > 1 || AreCited(entries, start)),
            _ => (sure * 10 >= entries.Count * 6 && (entries.Count > 1 || IsAtEnd(end) || AreCited(entries, start)))
                || (likely * 10 >= entries.Count * 6 && AreCited(entries, start)),
        };
    }

    private static bool HasUrl(EntryDraft entry) => entry.Lines.Exists(static line => EntryShape.HasUrl(line, 0, line.Text.Length, out _));

    private bool IsAtEnd(int line) => line == lines.Count || blocks[lines[line].Block].Kind == BlockKind.Heading;

    private static bool IsAscending(List<EntryDraft> entries)
    {
        int before = -1;
        foreach (EntryDraft entry in entries)
        {
            if (!int.TryParse(entry.Labels[0], CultureInfo.InvariantCulture, out int number) || number <= before)
            {
                return false;
            }

            before = number;
        }

        return true;
    }

    /// <summary>Whether the text before a list cites at least half of its first labels in brackets.</summary>
    private bool AreCited(List<EntryDraft> entries, int start)
    {
        firstCited ??= FindCited();
        (int, int) place = (lines[start].Block, lines[start].Start);
        string[] labels = [.. entries.Take(20).SelectMany(static entry => entry.Labels).Distinct(StringComparer.Ordinal)];
        return labels.Count(label => firstCited.TryGetValue(label, out (int, int) at) && at.CompareTo(place) < 0) * 2 >= labels.Length;
    }

    /// <summary>Where each label first stands in brackets, openings of lines left out.</summary>
    private Dictionary<string, (int Block, int At)> FindCited()
    {
        var found = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        foreach (ReportLine line in lines)
        {
            FlatText flat = blocks[line.Block].Text;
            int from = line.Opening.Style == OpeningStyle.Bracket ? line.Opening.Body : line.Start;
            for (int at = flat.Text.IndexOf('[', from, line.End - from); at >= 0; at = flat.Text.IndexOf('[', at + 1, line.End - at - 1))
            {
                if (EntryOpening.TryBracket(flat, at, line.End, out EntryOpening marker))
                {
                    foreach (string label in marker.Labels)
                    {
                        found.TryAdd(label, (line.Block, at));
                    }
                }
            }
        }

        return found;
    }

    /// <summary>Whether a line announces a list; <paramref name="body"/> is where its own text goes on.</summary>
    private bool IsHeading(int index, out int body)
    {
        ReportLine line = lines[index];
        SourceBlock block = blocks[line.Block];
        ReadOnlySpan<char> text = block.Text.Text.AsSpan(line.Start, line.End - line.Start);
        body = line.End;
        if (block.Kind == BlockKind.Heading)
        {
            return line.Start == 0 && ListHeadings.IsListHeading(text);
        }

        if (block.Kind == BlockKind.TableRow || (block.Kind == BlockKind.ListItem && line.Start > 0))
        {
            return false;
        }

        int colon = text[..Math.Min(text.Length, 60)].IndexOfAny(':', '：');
        if (colon >= 0 && colon < text.TrimEnd().TrimEnd("*_ ").Length - 1)
        {
            body = line.Start + colon + 1;
            while (body < line.End && char.IsWhiteSpace(block.Text.Text[body]))
            {
                body++;
            }

            return ListHeadings.IsListHeading(text[..colon]);
        }

        return text.Length <= 60 && ListHeadings.IsListHeading(text);
    }

    private SourceBlock? HeadingBefore(int line)
    {
        int block = lines[line].Block - 1;
        return block >= 0 && blocks[block].Kind == BlockKind.Heading ? blocks[block] : null;
    }

    /// <summary>Whether two lines belong to one block or to one item of a list.</summary>
    private bool SameItem(int line, int before) =>
        before >= 0
        && (lines[line].Block == lines[before].Block
            || (blocks[lines[line].Block].Item > 0 && blocks[lines[line].Block].Item == blocks[lines[before].Block].Item));

    private EntryDraft Open(int index)
    {
        ReportLine line = lines[index];
        SourceBlock block = blocks[line.Block];
        TextSpan span = block.Text.ToSource(line.Start, line.End);
        var entry = new EntryDraft(line.Opening.Style, line.Opening.Labels, line.Start == 0 ? Math.Min(block.SourceStart, span.Start) : span.Start)
        {
            LabelUrl = LabelUrl(block.Text, line),
        };
        entry.Add(block.Text.Slice(line.Opening.Body, line.End), span.End);
        entry.Anchors.AddRange(line.Start == 0 ? block.Anchors : []);
        return entry;
    }

    private static string? LabelUrl(FlatText flat, ReportLine line)
    {
        for (int i = flat.FirstRunAt(line.Start); i < flat.Runs.Length && flat.Runs[i].Start < line.Opening.Body; i++)
        {
            if (flat.Runs[i].Kind == InlineKind.Link && flat.Runs[i].End <= line.Opening.Body && UrlScanner.IsAbsolute(flat.Runs[i].Url))
            {
                return flat.Runs[i].Url;
            }
        }

        return null;
    }

    private void Append(EntryDraft entry, int index)
    {
        ReportLine line = lines[index];
        SourceBlock block = blocks[line.Block];
        entry.Add(block.Text.Slice(line.Start, line.End), block.Text.ToSource(line.Start, line.End).End);
    }

    private void Accept(List<EntryDraft> entries, SourceBlock? heading)
    {
        List<EntryDraft> settled = InlineEntries.Split(entries);

        // Markdown numbers a list by its first number, so that every entry may be written “1.”.
        if (settled.Count > 1 && settled.TrueForAll(entry => entry.Style == OpeningStyle.Number && entry.Labels is [var label] && label == settled[0].Labels[0]))
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
        var cut = new List<SourceBlock>(blocks.Count);
        int line = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            int first = line;
            while (line < lines.Count && lines[line].Block == i)
            {
                line++;
            }

            int from = first;
            while (from < line)
            {
                int to = from;
                while (to < line && taken[to] == taken[from])
                {
                    to++;
                }

                // A heading on the line of its list has moved that line's start.
                int start = from == first ? 0 : lines[from].Start;
                int end = to == line ? blocks[i].Text.Text.Length : lines[to - 1].End;
                SourceBlock part = taken[from] ? blocks[i] with { Kind = BlockKind.ReferenceList } : blocks[i];
                cut.Add(from == first && to == line ? part : part with { Text = blocks[i].Text.Slice(start, end), SourceStart = blocks[i].Text.SourceStart(start) });
                from = to;
            }

            if (first == line)
            {
                cut.Add(blocks[i]);
            }
        }

        return cut;
    }

    /// <summary>What stands behind a heading that announces a list, as far as it is that list.</summary>
    private sealed class ReferenceRegion(ReferenceListFinder finder, SourceBlock heading)
    {
        private readonly List<ReportLine> lines = finder.lines;
        private readonly List<int> strengths = [];
        private OpeningStyle main;

        public List<EntryDraft> Entries { get; } = [];

        public List<int> Lines { get; } = [];

        public int StrengthOf(ReportLine line) =>
            EntryShape.Strength(finder.blocks[line.Block].Text, Math.Max(line.Start, line.Opening.Body), line.End);

        public void Read(int start)
        {
            main = MainStyle(start);
            int skipped = 0;
            for (int i = start; i < lines.Count; i++)
            {
                if (finder.taken[i])
                {
                    break;
                }

                SourceBlock block = finder.blocks[lines[i].Block];
                if (block.Kind == BlockKind.Heading)
                {
                    if (heading.Kind != BlockKind.Heading || block.Level <= heading.Level || !OpensEntry(i + 1))
                    {
                        break;
                    }

                    continue; // a group of the list
                }

                if (OpensEntry(i))
                {
                    Entries.Add(finder.Open(i));
                    strengths.Add(StrengthOf(lines[i]));
                }
                else if (Entries.Count > 0 && GoesOn(i))
                {
                    finder.Append(Entries[^1], i);
                    strengths[^1] = Math.Max(strengths[^1], StrengthOf(lines[i]));
                }
                else if (!IsCaption(i) || (Entries.Count == 0 && ++skipped > 1))
                {
                    break;
                }

                Lines.Add(i);
            }

            // A caption that no entry follows belongs to the text behind the list.
            while (Lines.Count > 0 && Entries.Count > 0 && finder.lines[Lines[^1]] is var last && Entries[^1].SourceEnd < finder.blocks[last.Block].Text.SourceStart(last.Start))
            {
                Lines.RemoveAt(Lines.Count - 1);
            }

            if (!IsBelievable())
            {
                Entries.Clear();
                Lines.Clear();
            }
        }

        /// <summary>The style of the first labelled line near the start; lists without labels have none.</summary>
        private OpeningStyle MainStyle(int start)
        {
            for (int i = start; i < Math.Min(start + 4, lines.Count); i++)
            {
                if (finder.blocks[lines[i].Block].Kind == BlockKind.Heading && i > start + 1)
                {
                    break;
                }

                if (lines[i].Opening.HasLabel)
                {
                    return lines[i].Opening.Style;
                }
            }

            return OpeningStyle.None;
        }

        private bool OpensEntry(int i)
        {
            if (i >= lines.Count)
            {
                return false;
            }

            ReportLine line = lines[i];
            SourceBlock block = finder.blocks[line.Block];
            if (line.Opening.HasLabel)
            {
                // A numbered line inside an entry that is labelled in another way is a part of that entry.
                return line.Opening.Style == main || main == OpeningStyle.None || (StrengthOf(line) >= 2 && !(i > 0 && finder.SameItem(i, i - 1)));
            }

            if (line.Opening.Style == OpeningStyle.Bullet)
            {
                bool isNested = main != OpeningStyle.None && Entries.Count > 0 && block.Level > 1;
                return !isNested && (main == OpeningStyle.None || StrengthOf(line) >= 2);
            }

            if (main != OpeningStyle.None || block.Kind == BlockKind.Heading)
            {
                return false;
            }

            bool isNewLine = line.Start > 0 || (block.Item > 0 && i > 0 && finder.SameItem(i, i - 1));
            return block.Kind == BlockKind.TableRow
                ? StrengthOf(line) >= 1
                : StrengthOf(line) >= 2 && (!isNewLine || BeginsEntry(block.Text.Text, line));
        }

        /// <summary>Whether a line inside a block begins an entry of its own, where lines may just be wrapped.</summary>
        private static bool BeginsEntry(string text, ReportLine line)
        {
            char first = text[line.Start];
            char before = text.AsSpan(0, line.Start).TrimEnd() is { IsEmpty: false } earlier ? earlier[^1] : '.';
            bool isUrlAlone = UrlScanner.TryFind(text.AsSpan(0, line.End), line.Start, out TextSpan url) && url.Start == line.Start && url.End == line.End;
            return !char.IsLower(first) && (before is '.' or ')' or '/' or '。' || char.IsLetterOrDigit(before)) && (!isUrlAlone || UrlScanner.LooksLikeUrl(LastWord(text.AsSpan(0, line.Start))));
        }

        private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
        {
            text = text.TrimEnd();
            return text[(text.LastIndexOfAny(' ', '\n') + 1)..];
        }

        /// <summary>Whether a line without a label belongs to the entry before it.</summary>
        private bool GoesOn(int i)
        {
            ReportLine line = lines[i];
            SourceBlock block = finder.blocks[line.Block];
            if (finder.SameItem(i, i - 1))
            {
                return true;
            }

            if (main == OpeningStyle.None || block.Kind == BlockKind.TableRow)
            {
                return false;
            }

            bool isNested = line.Opening.Style == OpeningStyle.Bullet && block.Level > 1;
            bool isUrl = StrengthOf(line) == 3 && strengths[^1] < 3;
            return isNested || isUrl || (LabelFollows(i) && block.Kind != BlockKind.Heading && !IsCaption(i));
        }

        /// <summary>Whether the next labelled line, two lines on at the most, goes on with the numbers of the list.</summary>
        private bool LabelFollows(int i)
        {
            for (int next = i + 1; next < Math.Min(i + 3, lines.Count); next++)
            {
                if (lines[next].Opening.HasLabel)
                {
                    return lines[next].Opening.Style == main
                        && int.TryParse(lines[next].Opening.Labels[0], CultureInfo.InvariantCulture, out int number)
                        && Entries[^1].Labels is [var label, ..]
                        && int.TryParse(label, CultureInfo.InvariantCulture, out int before)
                        && number == before + 1;
                }
            }

            return false;
        }

        /// <summary>A short line that names a group of entries, or leads the list in.</summary>
        private bool IsCaption(int i)
        {
            ReportLine line = lines[i];
            SourceBlock block = finder.blocks[line.Block];
            ReadOnlySpan<char> text = block.Text.Text.AsSpan(line.Start, line.End - line.Start).Trim();
            bool leadsIn = text[^1] is ':' or '：';
            bool isShort = text.Length <= 80 && text[^1] is not ('.' or '!' or '?' or '。');
            return block.Kind is BlockKind.Paragraph or BlockKind.ListItem && (leadsIn || isShort || Entries.Count == 0) && OpensEntry(i + 1);
        }

        private bool IsBelievable()
        {
            int likely = strengths.Count(static strength => strength >= 2);
            int perhaps = strengths.Count(static strength => strength >= 1);
            return main switch
            {
                OpeningStyle.Footnote or OpeningStyle.Bracket or OpeningStyle.Key => true,
                OpeningStyle.None => likely > 0 && perhaps * 2 >= strengths.Count,
                _ => perhaps * 2 >= strengths.Count,
            };
        }
    }
}
