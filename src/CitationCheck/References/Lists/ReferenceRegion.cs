using System.Globalization;
using CitationCheck.Languages;
using CitationCheck.Reading;
using CitationCheck.References.Styles;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Lists;

/// <summary>What stands behind a heading that announces a list, as far as it is that list.</summary>
internal sealed class ReferenceRegion(ReferenceListFinder finder, SourceBlock heading)
{
    private readonly List<ReportLine> lines = finder.Lines;
    private readonly List<int> strengths = []; // of the entries; −1 until one is asked for
    private readonly List<int> owners = []; // which entry each line belongs to; −1 for a caption
    private (int Line, int Strength) last = (-1, 0); // a line is asked for several times in a row
    private LabelStyle main;

    public List<EntryDraft> Entries { get; } = [];

    public List<int> Lines { get; } = [];

    private int StrengthOf(int i)
    {
        if (last.Line != i)
        {
            ReportLine line = lines[i];
            last = (i, EntryScore.Strength(finder.Blocks[line.Block].Text, Math.Max(line.Start, line.Label.Body), line.End));
        }

        return last.Strength;
    }

    public void Read(int start)
    {
        main = MainStyle(start);
        main = main == LabelStyle.None && (HasPlainNumbers(start) || HasPlainNumbers(start + 1)) ? LabelStyle.Number : main;
        last = (-1, 0); // lines may have been given their numbers
        int skipped = 0;
        for (int i = start; i < lines.Count; i++)
        {
            if (finder.Taken[i])
            {
                break;
            }

            SourceBlock block = finder.Blocks[lines[i].Block];
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
                strengths.Add(-1);
                owners.Add(Entries.Count - 1);
            }
            else if (Entries.Count > 0 && GoesOn(i))
            {
                finder.Append(Entries[^1], i);
                strengths[^1] = strengths[^1] < 0 ? -1 : Math.Max(strengths[^1], StrengthOf(i));
                owners.Add(Entries.Count - 1);
            }
            else if (!IsCaption(i) || (Entries.Count == 0 && ++skipped > 1))
            {
                break;
            }
            else
            {
                owners.Add(-1);
            }

            Lines.Add(i);
        }

        // A caption that no entry follows belongs to the text behind the list.
        while (Lines.Count > 0 && Entries.Count > 0 && finder.Lines[Lines[^1]] is var line && Entries[^1].SourceEnd < finder.Blocks[line.Block].Text.SourceStart(line.Start))
        {
            Lines.RemoveAt(Lines.Count - 1);
        }

        if (!IsBelievable())
        {
            Entries.Clear();
            Lines.Clear();
        }
    }

    /// <summary>The style of the first labelled line near the start; lists without labels have none, even where footnotes stand among their entries.</summary>
    private LabelStyle MainStyle(int start)
    {
        bool hasEntry = false;
        for (int i = start; i < Math.Min(start + 4, lines.Count); i++)
        {
            if (finder.Blocks[lines[i].Block].Kind == BlockKind.Heading && i > start + 1)
            {
                break;
            }

            if (lines[i].Label.HasLabel)
            {
                return hasEntry && lines[i].Label.Style == LabelStyle.Footnote ? LabelStyle.None : lines[i].Label.Style;
            }

            hasEntry |= StrengthOf(i) >= 2;
        }

        return LabelStyle.None;
    }

    private bool HasPlainNumbers(int line) => line < lines.Count && !finder.Taken[line] && PlainNumbers.Label(lines, finder.Blocks, line);

    private bool OpensEntry(int i)
    {
        if (i >= lines.Count)
        {
            return false;
        }

        ReportLine line = lines[i];
        SourceBlock block = finder.Blocks[line.Block];
        if (line.Label.HasLabel)
        {
            // A numbered line inside an entry that is labelled in another way is a part of that entry.
            return line.Label.Style == main || main == LabelStyle.None || (StrengthOf(i) >= 2 && (GoesOnCounting(line) || !(i > 0 && finder.SameItem(i, i - 1))));
        }

        if (line.Label.Style == LabelStyle.Bullet)
        {
            bool isNested = main != LabelStyle.None && Entries.Count > 0 && block.Level > 1;
            return !isNested && (main == LabelStyle.None || StrengthOf(i) >= 2);
        }

        if (main != LabelStyle.None || block.Kind == BlockKind.Heading)
        {
            return false;
        }

        bool isNewLine = line.Start > 0 || (block.Item > 0 && i > 0 && finder.SameItem(i, i - 1));
        return block.Kind == BlockKind.TableRow
            ? StrengthOf(i) >= 1
            : StrengthOf(i) >= 2 && (!isNewLine || BeginsEntry(block.Text.Text, line) || (Entries.Count == 0 && line.Start > 0 && block.Text.Text[line.Start - 1] == '\n'));
    }

    /// <summary>Whether a line has the number behind that of the last entry, in whatever style: <c>¹ …</c>, <c>² …</c>, <c>[3] …</c>.</summary>
    private bool GoesOnCounting(ReportLine line) =>
        Entries.Count > 0
        && Entries[^1].Labels is [.., var before]
        && int.TryParse(before, CultureInfo.InvariantCulture, out int number)
        && int.TryParse(line.Label.Labels[0], CultureInfo.InvariantCulture, out int next)
        && next == number + 1;

    /// <summary>Whether a line inside a block begins an entry of its own, where lines may just be wrapped.</summary>
    private static bool BeginsEntry(string text, ReportLine line)
    {
        char first = text[line.Start];
        char before = text.AsSpan(0, line.Start).TrimEnd() is { IsEmpty: false } earlier ? earlier[^1] : '.';
        bool isUrlAlone = UrlScanner.TryFind(text.AsSpan(0, line.End), line.Start, out TextSpan url) && url.Start == line.Start && url.End == line.End;
        return (isUrlAlone || !char.IsLower(first)) && (before is '.' or ')' or '/' or '。' || char.IsLetterOrDigit(before)) && (!isUrlAlone || UrlScanner.LooksLikeUrl(LastWord(text.AsSpan(0, line.Start))));
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
        SourceBlock block = finder.Blocks[line.Block];
        if (finder.SameItem(i, i - 1))
        {
            return true;
        }

        if (main == LabelStyle.None || block.Kind == BlockKind.TableRow)
        {
            return false;
        }

        bool isNested = line.Label.Style == LabelStyle.Bullet && block.Level > 1;
        bool isUrl = StrengthOf(i) == 3 && StrengthOfLast() < 3;
        return isNested || isUrl || (LabelFollows(i) && block.Kind != BlockKind.Heading && !IsCaption(i));
    }

    /// <summary>Whether the next labelled line, two lines on at the most, goes on with the numbers of the list.</summary>
    private bool LabelFollows(int i)
    {
        for (int next = i + 1; next < Math.Min(i + 3, lines.Count); next++)
        {
            if (lines[next].Label.HasLabel)
            {
                return lines[next].Label.Style == main
                    && int.TryParse(lines[next].Label.Labels[0], CultureInfo.InvariantCulture, out int number)
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
        SourceBlock block = finder.Blocks[line.Block];
        ReadOnlySpan<char> text = block.Text.Text.AsSpan(line.Start, line.End - line.Start).Trim();
        bool leadsIn = text[^1] is ':' or '：';
        bool isShort = text.Length <= 80 && text[^1] is not ('.' or '!' or '?' or '。');
        return block.Kind is BlockKind.Paragraph or BlockKind.ListItem && (leadsIn || isShort || Entries.Count == 0) && OpensEntry(i + 1);
    }

    private int StrengthOfLast()
    {
        if (strengths[^1] < 0)
        {
            strengths[^1] = 0;
            for (int i = Lines.Count - 1; i >= 0 && owners[i] is var owner && (owner < 0 || owner == Entries.Count - 1); i--)
            {
                strengths[^1] = owner < 0 ? strengths[^1] : Math.Max(strengths[^1], StrengthOf(Lines[i]));
            }
        }

        return strengths[^1];
    }

    private bool IsBelievable()
    {
        if (main is LabelStyle.Footnote or LabelStyle.Bracket or LabelStyle.Key)
        {
            return true;
        }

        FindStrengths();
        int likely = strengths.Count(static strength => strength >= 2);
        int perhaps = strengths.Count(static strength => strength >= 1);
        return main == LabelStyle.None
            ? (likely > 0 && perhaps * 2 >= strengths.Count) || (strengths.Count > 1 && perhaps == strengths.Count && ListHeadings.IsSure(heading.Text.Text))
            : perhaps * 2 >= strengths.Count;
    }

    private void FindStrengths()
    {
        for (int i = 0; i < Lines.Count; i++)
        {
            if (owners[i] is >= 0 and var owner)
            {
                strengths[owner] = Math.Max(strengths[owner], StrengthOf(Lines[i]));
            }
        }
    }
}
