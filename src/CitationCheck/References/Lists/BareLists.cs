using System.Globalization;
using CitationCheck.Reading;
using CitationCheck.References.Styles;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Lists;

/// <summary>
/// Finds the reference lists that no heading announces: runs of labelled lines that look like entries, or are cited. An
/// ordered list of prose is none.
/// </summary>
internal sealed class BareLists(ReferenceListFinder finder)
{
    private readonly List<ReportLine> lines = finder.Lines;
    private readonly List<SourceBlock> blocks = finder.Blocks;
    private readonly bool[] taken = finder.Taken;
    private CitedLabels? cited;

    /// <summary>Finds the lists among the lines that are not taken.</summary>
    public void Find()
    {
        List<int> openings = []; // the lines that open an entry
        for (int i = 0; i < lines.Count; i++)
        {
            bool mayOpen = !taken[i] && (lines[i].Label.HasLabel || PlainNumbers.Label(lines, blocks, i)) && blocks[lines[i].Block].Kind != BlockKind.Heading;
            if (!mayOpen)
            {
                continue;
            }

            int end = FindRun(i, openings);
            bool isTable = blocks[lines[i].Block].Kind == BlockKind.TableRow;
            if (isTable ? openings.TrueForAll(HasUrl) && openings.TrueForAll(line => Strength(line, line + 1) > 0) && AreCited(openings, end) : IsList(lines[i].Label.Style, openings, end))
            {
                Array.Fill(taken, true, i, end - i);
                finder.Accept(OpenAll(openings, end), null);
            }

            i = end - 1;
        }
    }

    /// <summary>Finds the labelled lines that go on with the one at <paramref name="start"/>, and gives back where the run ends.</summary>
    private int FindRun(int start, List<int> openings)
    {
        openings.Clear();
        LabelStyle style = lines[start].Label.Style;
        int end = start;
        for (; end < lines.Count && !taken[end] && blocks[lines[end].Block].Kind != BlockKind.Heading; end++)
        {
            if (lines[end].Label.HasLabel && (lines[end].Label.Style == style || (IsDefinition(start) && IsDefinition(end))))
            {
                openings.Add(end);
            }
            else if (!finder.SameItem(end, end - 1) || blocks[lines[end].Block].Kind == BlockKind.TableRow)
            {
                break;
            }
        }

        return end;
    }

    /// <summary>How much the entry that a line opens looks like one; lines behind the first begin without a label.</summary>
    private int Strength(int line, int end)
    {
        int strength = EntryScore.Strength(blocks[lines[line].Block].Text, lines[line].Label.Body, lines[line].End);
        for (int i = line + 1; i < end; i++)
        {
            strength = Math.Max(strength, EntryScore.Strength(blocks[lines[i].Block].Text, lines[i].Start, lines[i].End));
        }

        return strength;
    }

    private List<EntryDraft> OpenAll(List<int> openings, int end)
    {
        var entries = new List<EntryDraft>(openings.Count);
        for (int line = openings[0]; line < end; line++)
        {
            if (entries.Count < openings.Count && openings[entries.Count] == line)
            {
                entries.Add(finder.Open(line));
            }
            else
            {
                finder.Append(entries[^1], line);
            }
        }

        return entries;
    }

    private bool IsList(LabelStyle style, List<int> openings, int end) => style switch
    {
        LabelStyle.Footnote => true,
        LabelStyle.Bracket => AreLikely(openings, end, 5, out _) || (openings.Count > 1 && IsAtEnd(end) && IsAscending(openings) && AreCited(openings, end)),
        LabelStyle.Key => AreLikely(openings, end, 5, out _) && (openings.Count > 1 || AreCited(openings, end)),
        _ => AreLikely(openings, end, 6, out int sure)
            && ((sure * 10 >= openings.Count * 6 && (openings.Count > 1 || IsAtEnd(end))) || AreCited(openings, end)),
    };

    /// <summary>Whether so many tenths of the entries are likely ones, and how many are sure. Lists of prose are told by the first few.</summary>
    private bool AreLikely(List<int> openings, int end, int tenths, out int sure)
    {
        int unlikely = 0;
        sure = 0;
        for (int i = 0; i < openings.Count && unlikely * 10 <= openings.Count * (10 - tenths); i++)
        {
            int strength = Strength(openings[i], i + 1 < openings.Count ? openings[i + 1] : end);
            sure += strength == 3 ? 1 : 0;
            unlikely += strength < 2 ? 1 : 0;
        }

        return unlikely * 10 <= openings.Count * (10 - tenths);
    }

    /// <summary>Whether a line is a definition of Markdown, <c>[key]: https://…</c>; keys and numbers stand beside each other there.</summary>
    private bool IsDefinition(int line)
    {
        ReportLine opened = lines[line];
        string text = blocks[opened.Block].Text.Text;
        int at = opened.Label.Body;
        return opened.Label.Style is LabelStyle.Bracket or LabelStyle.Key
            && text.AsSpan(opened.Start, at - opened.Start).TrimEnd() is [.., ']', ':']
            && UrlScanner.TryFind(text.AsSpan(0, opened.End), at, out TextSpan url) && url.Start - at < 2;
    }

    private bool HasUrl(int line) => EntryScore.HasUrl(blocks[lines[line].Block].Text, lines[line].Label.Body, lines[line].End, out _);

    private bool IsAtEnd(int line) => line == lines.Count || blocks[lines[line].Block].Kind == BlockKind.Heading;

    private bool IsAscending(List<int> openings)
    {
        int before = -1;
        foreach (int line in openings)
        {
            if (!int.TryParse(lines[line].Label.Labels[0], CultureInfo.InvariantCulture, out int number) || number <= before)
            {
                return false;
            }

            before = number;
        }

        return true;
    }

    /// <summary>
    /// Whether the text before a list cites at least half of its first labels in brackets. Raised numbers and the like are
    /// other things as well, so that they have to be most numbers of a list at the end.
    /// </summary>
    private bool AreCited(List<int> openings, int end)
    {
        cited ??= new CitedLabels(lines, blocks);
        (int, int) place = (lines[openings[0]].Block, lines[openings[0]].Start);
        string[] labels = [.. openings.Take(20).SelectMany(line => lines[line].Label.Labels).Distinct(StringComparer.Ordinal)];
        return labels.Count(label => cited.InBrackets(label, place)) * 2 >= labels.Length
            || (labels.Length > 1 && IsAtEnd(end) && IsAscending(openings) && labels.Count(label => cited.InBrackets(label, place) || cited.Otherwise(label, place)) * 5 >= labels.Length * 3);
    }
}
