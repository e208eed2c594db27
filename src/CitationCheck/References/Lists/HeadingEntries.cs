using CitationCheck.Languages;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Lists;

/// <summary>
/// Reads a list whose entries are headings: <c>### Source 1: [Title](url)</c>, <c>#### 1. Title</c>, each with its fields or with words
/// about it below. Headings that only name groups of entries are no entries.
/// </summary>
internal sealed class HeadingEntries
{
    /// <summary>How many lines may lead the list in.</summary>
    private const int MostLeadingLines = 2;

    /// <summary>The longest name of a field, in UTF-16 code units.</summary>
    private const int LongestField = 24;

    private readonly ReportLines lines;
    private readonly List<ProposedLine> members = [];
    private int entries;
    private int shown; // entries that show what they are: by their heading, a field or an address
    private int withMarkers; // entries whose words cite, so that they are text

    private HeadingEntries(ReportLines lines) => this.lines = lines;

    /// <summary>
    /// The lines of the list that begins at <paramref name="start"/>; <see langword="null"/> when no headings are its entries.
    /// </summary>
    /// <param name="lines">The report's lines.</param>
    /// <param name="start">The first line behind the heading that announces the list.</param>
    /// <param name="level">The level of that heading.</param>
    public static List<ProposedLine>? Read(ReportLines lines, int start, int level)
    {
        int first = start;
        while (first < lines.Count && first < start + MostLeadingLines && !lines.IsHeading(first) && MayLeadIn(lines, first))
        {
            first++;
        }

        if (first >= lines.Count || !lines.IsHeading(first) || lines[first].IsMarked)
        {
            return null;
        }

        bool mayBeEqual = lines[first].Label.Style is LabelStyle.Named or LabelStyle.Bracket;
        if (lines.BlockOf(first).Level < (mayBeEqual ? level : level + 1))
        {
            return null;
        }

        var reader = new HeadingEntries(lines);
        for (int line = start; line < first; line++)
        {
            reader.members.Add(new ProposedLine(line, LineRole.Caption));
        }

        return reader.ReadAll(first) && reader.IsBelievable(lines[first].Label.Style) ? reader.members : null;
    }

    private static bool MayLeadIn(ReportLines lines, int line) =>
        !lines[line].Label.HasName && !lines[line].IsMarked && lines.ScoreOf(line) < Likelihood.Likely && !lines.HoldsMarker(line);

    /// <summary>Reads all entries; <see langword="false"/> when a heading names several.</summary>
    private bool ReadAll(int first)
    {
        int level = lines.BlockOf(first).Level;
        LabelStyle style = lines[first].Label.Style;
        int line = first;
        while (line < lines.Count && lines.IsHeading(line) && lines.BlockOf(line).Level == level && lines[line].Label.Style == style)
        {
            int end = line + 1;
            while (end < lines.Count && !lines[end].IsMarked && !(lines.IsHeading(end) && lines.BlockOf(end).Level <= level))
            {
                end++;
            }

            if (!ReadEntry(line, end))
            {
                return false;
            }

            line = end;
        }

        return true;
    }

    /// <summary>Reads one entry; <see langword="false"/> when the lines below its heading are entries.</summary>
    private bool ReadEntry(int heading, int end)
    {
        members.Add(new ProposedLine(heading, LineRole.OpensEntry));
        entries++;
        bool isShown = lines.ScoreOf(heading) >= Likelihood.Likely;
        bool hasMarker = false;
        int addresses = 0;
        for (int line = heading + 1; line < end; line++)
        {
            bool isAddress = IsAddress(line);
            bool isField = isAddress || IsField(line);
            addresses += isAddress ? 1 : 0;
            bool isEntry = lines[line].Label.HasName || (!isField && IsItem(line) && lines.ScoreOf(line) >= Likelihood.Likely);
            if (isEntry || addresses > 1)
            {
                return false;
            }

            isShown |= isField;
            hasMarker |= lines.HoldsMarker(line);
            members.Add(new ProposedLine(line, LineRole.GoesOn));
        }

        shown += isShown ? 1 : 0;
        withMarkers += hasMarker ? 1 : 0;
        return true;
    }

    /// <summary>A word and a number, or brackets, make an entry of a heading; any other needs to show what it is.</summary>
    private bool IsBelievable(LabelStyle style) => style switch
    {
        LabelStyle.Named or LabelStyle.Bracket or LabelStyle.Key => withMarkers * 2 <= entries,
        LabelStyle.Number => withMarkers == 0 && shown * 2 > entries,
        _ => withMarkers == 0 && shown == entries,
    };

    private bool IsItem(int line) => lines.BlockOf(line).Kind is BlockKind.ListItem or BlockKind.TableRow;

    /// <summary>Whether a line is nothing but an address.</summary>
    private bool IsAddress(int index)
    {
        ReadOnlySpan<char> text = BodyOf(index);
        return !text.IsEmpty && UrlScanner.TryFind(text, 0, out TextSpan url) && url.Length >= text.Trim("<>. ").Length;
    }

    /// <summary><c>URL: …</c>, <c>Published: …</c></summary>
    private bool IsField(int index)
    {
        ReadOnlySpan<char> text = BodyOf(index);
        int colon = text[..Math.Min(text.Length, LongestField)].IndexOfAny(':', '：');
        return colon > 0 && FieldNames.TryFind(text[..colon].Trim(" *_"), out _);
    }

    private ReadOnlySpan<char> BodyOf(int index)
    {
        ReportLine line = lines[index];
        int start = Math.Max(line.Start, line.Label.Body);
        return lines.BlockOf(index).Text.Text.AsSpan(start, Math.Max(0, line.End - start));
    }
}
