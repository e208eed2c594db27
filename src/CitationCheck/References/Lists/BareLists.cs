using CitationCheck.References.Labels;
using CitationCheck.References.Styles;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Lists;

/// <summary>
/// Finds the reference lists that no heading announces: runs of labelled lines that look like entries, or are cited. An
/// ordered list of prose is none, and neither is a paragraph that opens with a marker.
/// </summary>
internal sealed class BareLists
{
    /// <summary>How many lines of an entry may stand between two labels.</summary>
    private const int MostLinesBetween = 2;

    private readonly ReportLines lines;
    private readonly bool[] taken;
    private readonly CitedEntries cited;

    private BareLists(ReportLines lines, bool[] taken)
    {
        this.lines = lines;
        this.taken = taken;
        cited = new CitedEntries(lines, taken);
    }

    /// <summary>Finds the lists among the lines that are not taken.</summary>
    public static List<ListProposal> Find(ReportLines lines, bool[] taken)
    {
        var finder = new BareLists(lines, taken);
        List<ListProposal> found = [];
        List<int> openings = []; // the lines that open an entry
        for (int i = 0; i < lines.Count; i++)
        {
            if (!finder.MayOpen(i))
            {
                continue;
            }

            int end = finder.FindRun(i, openings);
            if (lines.IsTableRow(i) ? finder.IsTable(openings, end) : finder.IsList(openings, end))
            {
                found.Add(ListProposal.Of(openings, end));
            }

            i = end - 1;
        }

        return found;
    }

    private bool MayOpen(int line) =>
        !taken[line] && (lines[line].Label.HasName || lines.TryNumber(line) || lines.TryKeys(line)) && !lines.IsHeading(line);

    /// <summary>Finds the labelled lines that go on with the one at <paramref name="start"/>, and gives back where the run ends.</summary>
    private int FindRun(int start, List<int> openings)
    {
        openings.Clear();
        bool areDefinitions = IdleDefinitions.IsDefinition(lines, start);
        int end = start;
        for (; end < lines.Count && !taken[end] && !lines.IsHeading(end); end++)
        {
            EntryLabel label = lines[end].Label;
            if (label.HasName && (label.Style == lines[start].Label.Style || (areDefinitions && IdleDefinitions.IsDefinition(lines, end))))
            {
                openings.Add(end);
            }
            else if (lines.IsTableRow(end) || !(lines.GoesOnWithItem(end) || IsBetween(end, openings)))
            {
                break;
            }
        }

        return IsAddressOf(openings[^1], end) ? end + 1 : end;
    }

    /// <summary>
    /// Whether a line is nothing but the address of the entry right before it, which has none: <c>[2] Title⏎⏎https://…</c>.
    /// </summary>
    private bool IsAddressOf(int opening, int line)
    {
        bool mayBe = line < lines.Count && line == opening + 1 && !taken[line] && !lines[line].Label.HasName && !lines.IsHeading(line);
        return mayBe
            && UrlScanner.LooksLikeUrl(lines.BlockOf(line).Text.Text.AsSpan(lines[line].Start, lines[line].End - lines[line].Start))
            && !HasUrl(opening);
    }

    /// <summary>Whether a line without a label parts two entries whose numbers follow each other, and is no text that cites.</summary>
    private bool IsBetween(int line, List<int> openings)
    {
        EntryLabel before = lines[openings[^1]].Label;
        for (int next = line; next <= line + MostLinesBetween && next < lines.Count && !taken[next] && !lines.IsHeading(next); next++)
        {
            EntryLabel label = lines[next].Label;
            if (label.HasName)
            {
                return label.Style == before.Style && before.LastNumber is { } last && label.Number == last + 1;
            }

            if (lines.ScoreOf(next) == Likelihood.None || lines.HoldsMarker(next))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsTable(List<int> openings, int end) =>
        openings.TrueForAll(HasUrl) && openings.TrueForAll(line => lines.ScoreOf(line) > Likelihood.None) && cited.AreCited(openings, end);

    private bool IsList(List<int> openings, int end) => lines[openings[0]].Label.Style switch
    {
        LabelStyle.Footnote => true,
        LabelStyle.Bracket => AreLikely(openings, end, 5, out _) || cited.AreNotes(openings, end),
        LabelStyle.Key => AreKeys(openings, end) || cited.AreNotes(openings, end),
        LabelStyle.Named => AreNumbered(openings, end) || cited.AreNotes(openings, end),
        LabelStyle.Number => AreNumbered(openings, end) || (cited.AreItemsCited(openings, end) && cited.AreNotes(openings, end)),
        _ => AreNumbered(openings, end) || cited.AreNotes(openings, end),
    };

    private bool AreKeys(List<int> openings, int end) =>
        AreLikely(openings, end, 5, out _) && (openings.Count > 1 || cited.AreCited(openings, end));

    private bool AreNumbered(List<int> openings, int end) =>
        AreLikely(openings, end, 6, out int sure)
        && ((sure * 10 >= openings.Count * 6 && (openings.Count > 1 || cited.IsAtEnd(end))) || cited.AreCited(openings, end));

    /// <summary>
    /// Whether so many tenths of the entries are likely ones, and how many are sure. Lists of prose are recognized by the first few.
    /// </summary>
    private bool AreLikely(List<int> openings, int end, int tenths, out int sure)
    {
        int unlikely = 0;
        sure = 0;
        for (int i = 0; i < openings.Count && unlikely * 10 <= openings.Count * (10 - tenths); i++)
        {
            Likelihood score = ScoreOf(openings[i], i + 1 < openings.Count ? openings[i + 1] : end);
            sure += score == Likelihood.Sure ? 1 : 0;
            unlikely += score < Likelihood.Likely ? 1 : 0;
        }

        return unlikely * 10 <= openings.Count * (10 - tenths);
    }

    /// <summary>How much the entry that a line opens looks like one.</summary>
    private Likelihood ScoreOf(int line, int end)
    {
        Likelihood score = lines.ScoreOf(line);
        for (int i = line + 1; i < end && score < Likelihood.Sure; i++)
        {
            Likelihood next = lines.ScoreOf(i);
            score = next > score ? next : score;
        }

        return score;
    }

    private bool HasUrl(int line) => new EntryStretch(lines.BlockOf(line).Text, lines[line].Label.Body, lines[line].End).HasUrl;
}
