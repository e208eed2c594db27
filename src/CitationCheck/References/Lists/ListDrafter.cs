using System.Globalization;
using CitationCheck.Reading;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Lists;

/// <summary>Drafts the entries of the lists that were found.</summary>
internal sealed class ListDrafter(ReportLines lines)
{
    /// <summary>A remark has at least so many blanks; fewer part the words of a name or a place.</summary>
    private const int FewestBlanks = 5;

    private int lastRow = -1; // rows come in order, so that only the first looks its header up
    private SourceBlock? lastHeader;
    private int openedIn = -1; // the block that the last entry was opened in
    private int lastParagraph = -1; // the last block that was asked whether it is a sentence
    private bool isSentence;

    /// <summary>Drafts a list, whole lists on one line parted.</summary>
    public ListDraft Draft(ListProposal list)
    {
        List<EntryDraft> entries = [];
        List<EntryDraft> groups = []; // the first entry of each group
        bool opensGroup = false;
        int block = -1;
        foreach (ProposedLine member in list.Lines)
        {
            bool isApart = lines[member.Line].Block != block;
            opensGroup |= entries.Count > 0 && lines.IsHeading(member.Line - 1); // that only names the group
            block = lines[member.Line].Block;
            switch (member.Role)
            {
                case LineRole.OpensEntry:
                    entries.Add(Open(member.Line));
                    if (opensGroup)
                    {
                        groups.Add(entries[^1]);
                    }

                    opensGroup = false;
                    break;
                case LineRole.GoesOn:
                    GoOn(entries[^1], member.Line, isApart);
                    break;
                default:
                    opensGroup = entries.Count > 0;
                    break;
            }
        }

        entries = InlineEntries.Split(entries);
        CountUp(entries);
        return new ListDraft(list.Heading, entries) { Groups = groups };
    }

    /// <summary>Markdown numbers a list by its first number, so that every entry may be written “1.”.</summary>
    private static void CountUp(List<EntryDraft> entries)
    {
        bool areSame = entries.Count > 1
            && entries.TrueForAll(entry => entry is { Style: LabelStyle.Number, Labels: [var label] } && label == entries[0].Labels[0]);
        int first = areSame ? int.Parse(entries[0].Labels[0], CultureInfo.InvariantCulture) : 0;
        for (int i = 0; areSame && i < entries.Count; i++)
        {
            entries[i].Labels = [(first + i).ToString(CultureInfo.InvariantCulture)];
        }
    }

    private EntryDraft Open(int index)
    {
        ReportLine line = lines[index];
        SourceBlock block = lines.BlockOf(index);
        int start = block.Text.ToSource(line.Start, line.End).Start;
        openedIn = line.Block;
        var entry = new EntryDraft(line.Label.Style, line.Label.Names, line.Start == 0 ? Math.Min(block.SourceStart, start) : start)
        {
            LabelUrl = LabelUrl(block.Text, line),
            Aliases = line.Label.Aliases ?? [],
            Columns = block.Kind == BlockKind.TableRow && HeaderOf(line.Block) is { } header
                ? TableColumns.Of(header, block).From(line.Label.Body)
                : default,
        };
        Add(entry, line, line.Label.Body);
        return entry;
    }

    private void GoOn(EntryDraft entry, int index, bool isApart)
    {
        ReportLine line = lines[index];
        if (!entry.IsEmpty && IsRemark(index))
        {
            entry.Extend(lines.BlockOf(index).Text.ToSource(line.Start, line.End).End);
            AddAnchors(entry, lines.BlockOf(index), line);
        }
        else
        {
            Add(entry, line, Math.Max(line.Start, line.Label.Style == LabelStyle.Bullet ? line.Label.Body : 0), isApart);
        }
    }

    /// <summary>
    /// Whether a line that goes on with an entry belongs to a paragraph of its own with a sentence about the source: a note of
    /// several paragraphs, words below a heading.
    /// </summary>
    private bool IsRemark(int index)
    {
        int block = lines[index].Block;
        if (block == openedIn || lines[index].Label.HasName || lines.ScoreOf(index) >= Likelihood.Likely)
        {
            return false;
        }

        if (block != lastParagraph)
        {
            ReadOnlySpan<char> text = lines.Blocks[block].Text.Text.AsSpan().TrimEnd();
            bool isWhole = text is [not ('.' or ',' or ';' or ':' or ')'), .., '.' or '!' or '?' or '。'];
            isSentence = isWhole && (text.Count(' ') >= FewestBlanks || text.Contains('。'));
            lastParagraph = block;
        }

        return isSentence && lines.Blocks[block].Kind != BlockKind.TableRow;
    }

    private void Add(EntryDraft entry, ReportLine line, int from, bool isApart = false)
    {
        SourceBlock block = lines.Blocks[line.Block];
        entry.Add(block.Text.Slice(from, line.End), block.Text.ToSource(line.Start, line.End).End, isApart);
        AddAnchors(entry, block, line);
    }

    /// <summary>
    /// Several entries may stand on the lines of one block, each with its own anchor on its line, or with nothing between.
    /// </summary>
    private static void AddAnchors(EntryDraft entry, SourceBlock block, ReportLine line)
    {
        int end = AnchorsUpTo(block.Anchors, line.End);
        int start = end;
        while (start > 0 && IsOnLine(block.Anchors[start - 1].At, block.Text.Text, line.Start))
        {
            start--;
        }

        for (int i = start; i < end; i++)
        {
            entry.AddAnchor(block.Anchors[i].Name);
        }
    }

    private static bool IsOnLine(int anchor, string text, int line) => anchor >= line || text.AsSpan(anchor, line - anchor).IsWhiteSpace();

    /// <summary>How many anchors, which stand in order, lie before a place or at it.</summary>
    private static int AnchorsUpTo(IReadOnlyList<Anchor> anchors, int place)
    {
        int low = 0;
        int high = anchors.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = anchors[middle].At <= place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private SourceBlock? HeaderOf(int row)
    {
        int at = row;
        while (at >= 0 && at != lastRow && lines.Blocks[at].Kind == BlockKind.TableRow)
        {
            at--;
        }

        bool isSameTable = at >= 0 && at == lastRow;
        lastHeader = isSameTable ? lastHeader : at >= 0 && lines.Blocks[at].Kind == BlockKind.TableHeader ? lines.Blocks[at] : null;
        lastRow = row;
        return lastHeader;
    }

    /// <summary>The target of the link that a label is: <c>[\[1\]](url) Title</c>.</summary>
    private static string? LabelUrl(VisibleText flat, ReportLine line)
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
}
