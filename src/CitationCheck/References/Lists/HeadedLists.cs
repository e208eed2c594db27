using CitationCheck.Languages;
using CitationCheck.Reading;

namespace CitationCheck.References.Lists;

/// <summary>Finds the reference lists behind the headings that announce them.</summary>
internal sealed class HeadedLists
{
    /// <summary>
    /// How many headings may be followed over one line before it is believed that no list stands there. Without such a bound
    /// a text that says “Sources” on each line would be read as often as it has lines.
    /// </summary>
    private const int MostReadings = 8;

    private readonly ReportLines lines;
    private readonly byte[] readings;

    private HeadedLists(ReportLines lines)
    {
        this.lines = lines;
        readings = new byte[lines.Count];
    }

    public static List<ListProposal> Find(ReportLines lines)
    {
        var finder = new HeadedLists(lines);
        List<ListProposal> found = [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { MayAnnounce: true, IsMarked: false } && finder.Read(i) is { } list)
            {
                found.Add(list);
                i = Math.Max(i, list.Lines[^1].Line);
            }
        }

        return found;
    }

    /// <summary>The list that a line announces; <see langword="null"/> when it announces none.</summary>
    private ListProposal? Read(int line)
    {
        if (readings[line] >= MostReadings || !Announces(line, out int body))
        {
            return null;
        }

        bool isOnLine = body < lines[line].End;
        if (isOnLine && !lines.TryCutHeading(line, body))
        {
            return null;
        }

        SourceBlock heading = lines.BlockOf(line);
        int start = isOnLine ? line : line + 1;
        if (heading.Kind == BlockKind.Heading && HeadingEntries.Read(lines, start, heading.Level) is { } headings)
        {
            return new ListProposal(heading, headings);
        }

        var reader = new HeadedListReader(lines, heading);
        if (reader.Read(start) is not { } members)
        {
            CountReading(start, reader.End);
            return null;
        }

        if (!isOnLine && heading.Kind != BlockKind.Heading)
        {
            members.Insert(0, new ProposedLine(line, LineRole.Caption));
        }

        return new ListProposal(heading, members);
    }

    private void CountReading(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            readings[i]++;
        }
    }

    /// <summary>Whether a line announces a list; <paramref name="body"/> is where its own text goes on.</summary>
    private bool Announces(int index, out int body)
    {
        ReportLine line = lines[index];
        SourceBlock block = lines.BlockOf(index);
        ReadOnlySpan<char> text = block.Text.Text.AsSpan(line.Start, line.End - line.Start);
        body = line.End;
        if (block.Kind == BlockKind.Heading)
        {
            return line.Label.Style != LabelStyle.Named && ListHeadings.IsListHeading(text); // “Source 1” is an entry
        }

        int colon = text[..Math.Min(text.Length, ReportLine.LongestHeading)].IndexOfAny(':', '：');
        bool goesOn = colon >= 0 && colon < text.TrimEnd().TrimEnd("*_ ").Length - 1;
        if (!goesOn)
        {
            return text.Length <= ReportLine.LongestHeading && ListHeadings.IsListHeading(text);
        }

        body = line.End - text[(colon + 1)..].TrimStart().Length;
        bool isNumbered = char.IsAsciiDigit(text[Math.Max(0, colon - 1)]); // “Source 1: …” is an entry
        return !isNumbered && ListHeadings.IsListHeading(text[..colon]);
    }
}
