using CitationCheck.Languages;
using CitationCheck.Reading;
using CitationCheck.References.Labels;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Lists;

/// <summary>Reads what stands behind a heading that announces a list, as far as it is that list.</summary>
internal sealed class HeadedListReader(ReportLines lines, SourceBlock heading)
{
    /// <summary>Among how many lines behind a heading the first label is looked for.</summary>
    private const int LinesToFirstLabel = 4;

    /// <summary>How many lines before the next label a line still belongs to the entry.</summary>
    private const int LinesToNextLabel = 2;

    private const int LongestCaption = 80;

    /// <summary>The longest paragraph with figures that is an entry between two others, and no words about the one before.</summary>
    private const int LongestBetween = 120;

    private readonly ProposedEntries entries = new(lines);
    private LabelStyle main;

    /// <summary>The line that reading stopped at.</summary>
    public int End { get; private set; }

    private bool HasEntry => entries.Any;

    private bool HasLabels => main != LabelStyle.None;

    /// <summary>
    /// The lines of the list that begins at <paramref name="start"/>; <see langword="null"/> when they are not believed to be one.
    /// </summary>
    public List<ProposedLine>? Read(int start)
    {
        main = MainStyle(start);
        main = !HasLabels && (TryNumber(start) || TryNumber(start + 1)) ? LabelStyle.Number : main;
        main = !HasLabels && (TryKeys(start) || TryKeys(start + 1)) ? LabelStyle.Key : main;
        for (End = start; MayHold(End); End++)
        {
            if (main == LabelStyle.Key)
            {
                lines.TryKey(End);
            }

            if (lines.IsHeading(End))
            {
                if (!IsGroup(End))
                {
                    break;
                }
            }
            else if (RoleOf(End) is { } role)
            {
                entries.Add(End, role);
            }
            else
            {
                break;
            }
        }

        entries.DropLastCaptions();
        TakeLastNotes();
        return HasEntry && IsBelievable() ? entries.Members : null;
    }

    /// <summary>
    /// Takes what is said below the last entry, where something is said below each entry before it: as many lines as below those.
    /// </summary>
    private void TakeLastNotes()
    {
        int most = HasEntry ? entries.MostNotes(LinesToNextLabel) : 0;
        for (; most > 0 && End < lines.Count && !lines.IsHeading(End) && !lines[End].IsMarked && !lines[End].Label.HasName; most--)
        {
            entries.Add(End++, LineRole.GoesOn);
        }
    }

    /// <summary>What a line is in the list; <see langword="null"/> when the list ends before it.</summary>
    private LineRole? RoleOf(int line)
    {
        if (OpensEntry(line))
        {
            return LineRole.OpensEntry;
        }

        if (HasEntry && GoesOn(line))
        {
            return LineRole.GoesOn;
        }

        bool mayLeadIn = HasEntry || entries.Members.Count == 0;
        return mayLeadIn && IsCaption(line) ? LineRole.Caption : RoleBetweenEntries(line);
    }

    /// <summary>
    /// The style of the first labelled line near the start; lists without labels have none, even where footnotes stand among their
    /// entries.
    /// </summary>
    private LabelStyle MainStyle(int start)
    {
        bool hasEntry = false;
        for (int i = start; i < Math.Min(start + LinesToFirstLabel, lines.Count) && !(lines.IsHeading(i) && i > start + 1); i++)
        {
            EntryLabel label = lines[i].Label;
            if (label.HasName)
            {
                return hasEntry && label.Style == LabelStyle.Footnote ? LabelStyle.None : label.Style;
            }

            hasEntry |= IsLikely(i);
        }

        return LabelStyle.None;
    }

    private bool MayHold(int line) => line < lines.Count && !lines[line].IsMarked && !IsDefinitionBeside(line);

    /// <summary>A link definition of Markdown among entries that are none: <c>1. Title</c> and then <c>[1]: https://…</c>.</summary>
    private bool IsDefinitionBeside(int line) =>
        HasEntry && main is not (LabelStyle.Bracket or LabelStyle.Key) && IdleDefinitions.IsDefinition(lines, line);

    private bool TryNumber(int line) => line < lines.Count && !lines[line].IsMarked && lines.TryNumber(line);

    private bool TryKeys(int line) => line < lines.Count && !lines[line].IsMarked && lines.TryKeys(line);

    private bool IsLikely(int line) => lines.ScoreInList(line) >= Likelihood.Likely;

    /// <summary>Whether a heading only names a group of the list.</summary>
    private bool IsGroup(int line) =>
        heading.Kind == BlockKind.Heading && lines.BlockOf(line).Level > heading.Level && OpensEntry(line + 1);

    private bool OpensEntry(int line)
    {
        if (line >= lines.Count)
        {
            return false;
        }

        EntryLabel label = lines[line].Label;
        return label.HasName ? LabelOpensEntry(line)
            : label.Style == LabelStyle.Bullet ? BulletOpensEntry(line)
            : !HasLabels && !lines.IsHeading(line) && BareLineOpensEntry(line);
    }

    /// <summary>
    /// What a paragraph between two entries without labels is, as a list is taken whole: an entry that looks like no other, or words
    /// about the entry before.
    /// </summary>
    private LineRole? RoleBetweenEntries(int line)
    {
        bool mayBe = !HasLabels && HasEntry && lines[line].Start == 0 && lines.BlockOf(line).Kind == BlockKind.Paragraph;
        if (!mayBe || lines.HoldsMarker(line) || !EntryFollows(line))
        {
            return null;
        }

        ReadOnlySpan<char> text = lines.BlockOf(line).Text.Text.AsSpan(0, lines[line].End);
        bool hasYear = text.Length <= LongestBetween && text.IndexOfAnyInRange('0', '9') >= 0;
        return hasYear || lines.ScoreOf(line) >= Likelihood.Possible ? LineRole.OpensEntry : LineRole.GoesOn;
    }

    /// <summary>Whether an entry stands a line or two behind a line, in a block of its own.</summary>
    private bool EntryFollows(int line)
    {
        for (int next = line + 1; next <= line + LinesToNextLabel && next < lines.Count && !lines.IsHeading(next); next++)
        {
            if (lines[next].Start == 0 && IsLikely(next))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A numbered line inside an entry that is labelled in another way is a part of that entry.</summary>
    private bool LabelOpensEntry(int line)
    {
        EntryLabel label = lines[line].Label;
        return label.Style == main
            || !HasLabels
            || lines[line].IsNote
            || (IsLikely(line) && (GoesOnCounting(label) || !lines.GoesOnWithItem(line)));
    }

    private bool BulletOpensEntry(int line)
    {
        bool isNested = HasLabels && HasEntry && lines.BlockOf(line).Level > 1;
        return !isNested && (!HasLabels || IsLikely(line));
    }

    private bool BareLineOpensEntry(int index)
    {
        if (lines.IsTableRow(index))
        {
            return lines.ScoreOf(index) >= Likelihood.Possible;
        }

        if (!IsLikely(index) && !(HasEntry && lines.RepeatsAuthor(index)))
        {
            return false;
        }

        ReportLine line = lines[index];
        SourceBlock block = lines.BlockOf(index);
        bool isNewLine = line.Start > 0 || (block.Item > 0 && lines.GoesOnWithItem(index));
        bool isFirstBehindBreak = !HasEntry && line.Start > 0 && block.Text.Text[line.Start - 1] == '\n';
        return !isNewLine || isFirstBehindBreak || BeginsEntry(block.Text.Text, line);
    }

    /// <summary>
    /// Whether a label has the number behind that of the last entry, in whatever style: <c>¹ …</c>, <c>² …</c>, <c>[3] …</c>.
    /// </summary>
    private bool GoesOnCounting(EntryLabel label) =>
        HasEntry && entries.LastOpening.Label.LastNumber is { } before && label.Number == before + 1;

    /// <summary>Whether a line inside a block begins an entry of its own, where lines may just be wrapped.</summary>
    private static bool BeginsEntry(string text, ReportLine line)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, line.Start).TrimEnd();
        char last = before.IsEmpty ? '.' : before[^1];
        if (!(last is '.' or ')' or '/' or '。' || char.IsLetterOrDigit(last)))
        {
            return false;
        }

        bool hasUrl = UrlScanner.TryFind(text.AsSpan(0, line.End), line.Start, out TextSpan url);
        bool isUrlAlone = hasUrl && url.Start == line.Start && url.End == line.End;
        return isUrlAlone ? UrlScanner.LooksLikeUrl(LastWord(before)) : !char.IsLower(text[line.Start]);
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOfAny(' ', '\n') + 1)..];

    /// <summary>Whether a line without a label belongs to the entry before it.</summary>
    private bool GoesOn(int line)
    {
        if (lines.GoesOnWithItem(line))
        {
            return true;
        }

        if (!HasLabels || lines.IsTableRow(line))
        {
            return false;
        }

        bool isNested = lines[line].Label.Style == LabelStyle.Bullet && lines.BlockOf(line).Level > 1;
        bool isItsUrl = lines.ScoreOf(line) == Likelihood.Sure && entries.ScoreOfLast() < Likelihood.Sure;
        return isNested || isItsUrl || (LabelFollows(line) && !IsCaption(line));
    }

    /// <summary>Whether the next labelled line goes on with the numbers of the list.</summary>
    private bool LabelFollows(int line)
    {
        for (int next = line + 1; next <= line + LinesToNextLabel && next < lines.Count; next++)
        {
            EntryLabel label = lines[next].Label;
            if (label.HasName)
            {
                return label.Style == main && entries.LastOpening.Label.Number is { } before && label.Number == before + 1;
            }
        }

        return false;
    }

    /// <summary>A short line that names a group of entries, or leads the list in.</summary>
    private bool IsCaption(int index)
    {
        SourceBlock block = lines.BlockOf(index);
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
        {
            return false;
        }

        ReadOnlySpan<char> text = block.Text.Text.AsSpan(lines[index].Start, lines[index].End - lines[index].Start).Trim();
        bool leadsIn = text[^1] is ':' or '：';
        bool isShort = text.Length <= LongestCaption && text[^1] is not ('.' or '!' or '?' or '。');
        return (leadsIn || isShort || !HasEntry) && OpensEntry(index + 1);
    }

    /// <summary>Whether the entries look like entries, where their labels alone do not tell.</summary>
    private bool IsBelievable()
    {
        if (main is LabelStyle.Footnote or LabelStyle.Bracket or LabelStyle.Key or LabelStyle.Linked)
        {
            return true;
        }

        List<Likelihood> scores = entries.Scores();
        int likely = scores.Count(static score => score >= Likelihood.Likely);
        int possible = scores.Count(static score => score >= Likelihood.Possible);
        bool areMostPossible = possible * 2 >= scores.Count;
        bool areAllBehindSureHeading = scores.Count > 1 && possible == scores.Count && ListHeadings.IsSure(heading.Text.Text);
        return HasLabels ? areMostPossible : (likely > 0 && areMostPossible) || areAllBehindSureHeading;
    }
}
