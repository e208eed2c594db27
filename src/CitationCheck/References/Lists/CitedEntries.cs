using CitationCheck.References.Labels;

namespace CitationCheck.References.Lists;

/// <summary>
/// Tells whether labelled lines are a list because the text cites them, whatever they look like. Lines are given by those that
/// open an entry and by the line behind the last entry.
/// </summary>
/// <param name="lines">The report's lines.</param>
/// <param name="taken">Which of them belong to a list that is known.</param>
internal sealed class CitedEntries(ReportLines lines, bool[] taken)
{
    /// <summary>How many of a list's first labels are looked up in the text.</summary>
    private const int LabelsToLookUp = 20;

    /// <summary>How many lines may close a text behind its list: about the author, of the publisher.</summary>
    private const int MostClosingLines = 3;

    /// <summary>How many lines before a note hold what cites it.</summary>
    private const int LinesToMarker = 4;

    private HashSet<string>? defined;

    /// <summary>
    /// Whether lines are what the text cites, whatever they look like: labels that the text before them has as markers, each defined
    /// once, with no sentence that goes on behind them.
    /// </summary>
    public bool AreNotes(List<int> openings, int end) =>
        AreDistinct(openings)
        && AreCited(openings, end)
        && openings.Count(GoesOnAsProse) * 2 <= openings.Count
        && (openings.Count > 1 || IsClosing(end) || IsCitedNearby(openings[0]))
        && ((IsClosing(end) && !IsBeforeList(end)) || !openings.Exists(IsDefined));

    /// <summary>
    /// Whether the items of an ordered list are sources because the text cites them: they count from 1, stand at the end, cite
    /// nothing themselves, and most of what is cited is among them.
    /// </summary>
    public bool AreItemsCited(List<int> openings, int end)
    {
        int possible = 0;
        int wanted = 1;
        foreach (int line in openings)
        {
            if (lines[line].Label.Number != wanted++ || lines.HoldsMarker(line))
            {
                return false;
            }

            possible += lines.ScoreOf(line) >= Likelihood.Possible ? 1 : 0;
        }

        bool arePossible = openings.Count > 1 && possible * 2 > openings.Count;
        return arePossible && IsClosing(end, mayGoOn: false) && lines.Cited.Numbers <= openings.Count * 2;
    }

    /// <summary>
    /// “[3] shows that …”: a sentence that opens with its marker. A marker alone on its line cites as well; a name of a file opens no
    /// sentence, and nor does anything behind <c>Source 3:</c>.
    /// </summary>
    private bool GoesOnAsProse(int line)
    {
        EntryLabel label = lines[line].Label;
        ReadOnlySpan<char> body = lines.BlockOf(line).Text.Text.AsSpan(label.Body, lines[line].End - label.Body);
        int word = body.IndexOf(' ') is >= 0 and var blank ? blank : body.Length;
        bool opensSentence = label.Style != LabelStyle.Named
            && word > 0
            && char.IsLower(body[0])
            && body[..word].IndexOfAny("._/0123456789") < 0;
        return lines.HoldsOnlyLabels(line, label) || (opensSentence && lines.ScoreOf(line) < Likelihood.Likely);
    }

    /// <summary>Whether a list that is announced has the label of a line already.</summary>
    private bool IsDefined(int line)
    {
        if (defined is null)
        {
            defined = new HashSet<string>(StringComparer.Ordinal);
            for (int i = 0; i < lines.Count; i++)
            {
                if (taken[i] && lines[i].Label is { HasName: true, Style: not LabelStyle.Footnote })
                {
                    defined.UnionWith(lines[i].Label.Names);
                }
            }
        }

        return defined.Overlaps(lines[line].Label.Names);
    }

    /// <summary>Whether the next list stands right behind a line; every section may have a list of its own, with text between.</summary>
    private bool IsBeforeList(int end) => Array.IndexOf(taken, true, end, Math.Min(MostClosingLines, taken.Length - end)) >= 0;

    /// <summary>Whether one of the lines right before a note has its marker.</summary>
    private bool IsCitedNearby(int line)
    {
        string marker = "[" + lines[line].Label.Names[0] + "]";
        for (int i = line - 1; i >= Math.Max(0, line - LinesToMarker); i--)
        {
            int start = Math.Max(lines[i].Start, lines[i].Label.Style == LabelStyle.Bracket ? lines[i].Label.Body : 0);
            if (lines.BlockOf(i).Text.Text.AsSpan(start, lines[i].End - start).Contains(marker, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing stands behind a list but a few lines that close the text.</summary>
    /// <param name="end">The line behind the list.</param>
    /// <param name="mayGoOn">Whether a heading may follow, with which the text goes on.</param>
    private bool IsClosing(int end, bool mayGoOn = true)
    {
        for (int line = end; line <= end + MostClosingLines; line++)
        {
            if (line >= lines.Count || taken[line] || lines.IsHeading(line))
            {
                return mayGoOn || line >= lines.Count;
            }

            if (lines[line].Label.HasName || lines.HoldsMarker(line))
            {
                return false;
            }
        }

        return false;
    }

    public bool IsAtEnd(int line) => line == lines.Count || lines.IsHeading(line);

    private bool AreDistinct(List<int> openings)
    {
        var names = new HashSet<string>(openings.Count, StringComparer.Ordinal);
        return openings.TrueForAll(line => Array.TrueForAll(lines[line].Label.Names, names.Add));
    }

    private bool IsAscending(List<int> openings)
    {
        int before = -1;
        foreach (int line in openings)
        {
            if (lines[line].Label.Number is not { } number || number <= before)
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
    public bool AreCited(List<int> openings, int end)
    {
        CitedLabels citations = lines.Cited;
        (int, int) place = (lines[openings[0]].Block, lines[openings[0]].Start);
        string[] labels = [.. openings.Take(LabelsToLookUp).SelectMany(line => lines[line].Label.Names).Distinct(StringComparer.Ordinal)];
        return labels.Count(label => citations.InBrackets(label, place)) * 2 >= labels.Length
            || (labels.Length > 1 && MayBeOtherwise() && IsAscending(openings) && labels.Count(IsCitedSomehow) * 5 >= labels.Length * 3);

        bool MayBeOtherwise() => IsAtEnd(end) || lines[openings[0]].Label.Style == LabelStyle.Named || IsClosing(end);

        bool IsCitedSomehow(string label) => citations.InBrackets(label, place) || citations.Otherwise(label, place);
    }
}
