using System.Buffers;
using CitationCheck.References.Labels;
using CitationCheck.Text;

namespace CitationCheck.References.Lists;

/// <summary>
/// Where each number first stands in a text as a marker: in brackets, raised, or glued to a full stop. It tells whether the entries
/// behind a text are what it cites.
/// </summary>
internal sealed class CitedLabels
{
    private const int LongestRound = 24;

    private static readonly SearchValues<char> Signs = SearchValues.Create("[^(（.※*①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳¹²³⁰⁴⁵⁶⁷⁸⁹");

    private readonly Dictionary<string, (int Block, int At)> bracketed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Block, int At)> others = new(StringComparer.Ordinal);

    public CitedLabels(ReportLines lines)
    {
        foreach (ReportLine line in lines.All)
        {
            VisibleText flat = lines.Blocks[line.Block].Text;
            int from = line.Label.Style is LabelStyle.Bracket or LabelStyle.Number or LabelStyle.Superscript or LabelStyle.Circled ? line.Label.Body : line.Start;
            string text = flat.Text;
            for (int at = from; at < line.End && text.AsSpan(at, line.End - at).IndexOfAny(Signs) is var next && next >= 0; at++)
            {
                at += next;
                if (text[at] == '[')
                {
                    AddBracket(flat, line, at);
                }
                else if (at > from)
                {
                    AddNumber(text, line, at);
                }
            }

            AddRaised(flat, line);
        }
    }

    /// <summary>Whether a number stands in square brackets before a place.</summary>
    public bool InBrackets(string label, (int Block, int At) before) => bracketed.TryGetValue(label, out (int, int) at) && at.CompareTo(before) < 0;

    /// <summary>Whether a number stands before a place like a marker of any other kind, or like much else: an exponent, a step.</summary>
    public bool Otherwise(string label, (int Block, int At) before) => others.TryGetValue(label, out (int, int) at) && at.CompareTo(before) < 0;

    private void AddBracket(VisibleText flat, ReportLine line, int at)
    {
        if (BracketLabel.Read(flat, at, line.End, out EntryLabel marker))
        {
            foreach (string label in marker.Names)
            {
                bracketed.TryAdd(label, (line.Block, at));
            }
        }
    }

    /// <summary>Adds the numbers of <c>^1</c>, <c>(1, 3)</c>, <c>it.2</c>, <c>³</c>, <c>※1</c>, <c>①</c>.</summary>
    private void AddNumber(string text, ReportLine line, int at)
    {
        char c = text[at];
        if (c is >= '①' and <= '⑳')
        {
            others.TryAdd((c - '①' + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), (line.Block, at));
            return;
        }

        if (SuperscriptDigits.Value(c) is >= 0 and var raised)
        {
            others.TryAdd(raised.ToString(System.Globalization.CultureInfo.InvariantCulture), (line.Block, at));
            return;
        }

        int digit = at + 1 < line.End && text[at + 1] is '注' or '註' ? at + 2 : at + 1;
        bool mayCite = digit < line.End && char.IsAsciiDigit(text[digit]) && c is '^' or '(' or '（' or '※' or '*' || (c == '.' && char.IsLetter(text[at - 1]));
        for (int end = digit; mayCite && end < Math.Min(line.End, at + LongestRound); end++)
        {
            int start = end;
            while (end < line.End && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end > start && end - start < 4)
            {
                others.TryAdd(text[start..end], (line.Block, at));
            }

            mayCite = end < line.End && text[end] is ',' or ' ' or '-' or '–';
        }
    }

    private void AddRaised(VisibleText flat, ReportLine line)
    {
        for (int i = flat.FirstRunAt(line.Start); i < flat.Runs.Length && flat.Runs[i].Start < line.End; i++)
        {
            InlineRun run = flat.Runs[i];
            if (run.Kind == InlineKind.Superscript && run.Start > line.Start && run.End - run.Start <= LongestRound)
            {
                foreach (Range range in flat.Text.AsSpan(run.Start, run.End - run.Start).SplitAny(" ,;-–[]"))
                {
                    ReadOnlySpan<char> number = flat.Text.AsSpan(run.Start, run.End - run.Start)[range];
                    if (number.Length is > 0 and < 4 && number.IndexOfAnyExceptInRange('0', '9') < 0)
                    {
                        others.TryAdd(number.ToString(), (line.Block, run.Start));
                    }
                }
            }
        }
    }
}
