using System.Buffers;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Raised numbers: <c>³</c>, <c>¹²</c>, <c>¹,³</c>, <c>⁴⁻⁶</c>, <c>&lt;sup&gt;3&lt;/sup&gt;</c>, <c>&lt;sup&gt;[3]&lt;/sup&gt;</c>.
/// </summary>
internal static class SuperscriptMarkers
{
    /// <summary>A number of more digits is hardly one of a source.</summary>
    private const int LongestNumber = 3;

    /// <summary>What parts raised numbers.</summary>
    private static readonly SearchValues<char> Commas = SearchValues.Create(PlainCommas + Digits.RaisedCommas);

    /// <summary>The same, and what joins the ends of a range.</summary>
    private static readonly SearchValues<char> Joints = SearchValues.Create(PlainCommas + Digits.RaisedCommas + "⁻ˉ-–");

    private const string PlainCommas = ",;，、،";

    /// <summary>Reads the raised digits or the circled number at <paramref name="at"/> and gives back where they end.</summary>
    public static int Read(MarkerSink sink, int at)
    {
        string text = sink.Visible.Text;
        if (Digits.Circled(text[at]) is >= 0 and var number)
        {
            sink.Add(at, at + 1, Label.Of(number), CitationStyle.Superscript, MarkerDoubt.NeedsReference | MarkerDoubt.Circled);
            return at + 1;
        }

        int end = ListEnd(sink.Visible, at);
        if (OpensLink(sink.Visible, at) || (sink.TryReadNumbers(text.AsSpan(at, end - at)) && sink.Labels.Exists(IsTooLong)))
        {
            return end;
        }

        bool isInBrackets = at > 0 && text[at - 1] == '⁽' && end < text.Length && text[end] == '⁾';
        if (isInBrackets)
        {
            sink.AddLabels(at - 1, ++end, CitationStyle.Superscript, MarkerDoubt.NeedsReference);
        }
        else
        {
            AddEach(sink, at, end);
        }

        return end;
    }

    private static bool IsTooLong(Label label) => label.Text.Length > LongestNumber;

    /// <summary>Adds each number and range of a list, which are all powers or none.</summary>
    private static void AddEach(MarkerSink sink, int start, int end)
    {
        ReadOnlySpan<char> text = sink.Visible.Text;
        bool isPower = Powers.Is(sink.Visible.Text, start, end) || sink.IsByline;
        MarkerDoubt doubt = isPower ? MarkerDoubt.Exponent | MarkerDoubt.NeedsReference : MarkerDoubt.NeedsReference;
        foreach (Range range in text[start..end].SplitAny(Commas))
        {
            (int from, int length) = range.GetOffsetAndLength(end - start);
            if (sink.TryReadNumbers(text.Slice(start + from, length)))
            {
                sink.AddLabels(start + from, start + from + length, CitationStyle.Superscript, doubt);
            }
        }
    }

    /// <summary>Where raised numbers end that only commas and dashes join, <c>⁴⁻⁶,⁸</c>; a link behind one is none of them.</summary>
    private static int ListEnd(VisibleText visible, int at)
    {
        int end = DigitsEnd(visible.Text, at);
        int most = Math.Min(visible.Text.Length - 1, at + BracketMarkers.Longest);
        while (end < most && Joints.Contains(visible.Text[end]) && !OpensLink(visible, end + 1))
        {
            int next = DigitsEnd(visible.Text, end + 1);
            if (next == end + 1)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private static int DigitsEnd(string text, int at)
    {
        while (at < text.Length && Digits.Raised(text[at]) >= 0)
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a link begins here: <c>[¹](url)</c> is read as a link, and “[²³Na](url)” is a name.</summary>
    private static bool OpensLink(VisibleText visible, int at)
    {
        for (int i = visible.FirstRunAt(at); i < visible.Runs.Length && visible.Runs[i].Start == at; i++)
        {
            if (visible.Runs[i].Kind == InlineKind.Link && LinkTargets.Of(visible.Runs[i].Url) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the raised runs of a block that hold numbers.</summary>
    public static void ReadRuns(MarkerSink sink)
    {
        VisibleText visible = sink.Visible;
        int done = 0;
        int cited = -1; // where the last raised number that is no power ended: in “²³” of two tags the second is none either
        foreach (InlineRun run in visible.Runs)
        {
            bool isShort = run.Kind == InlineKind.Superscript && run.End - run.Start <= BracketMarkers.Longest;
            bool isOpen = isShort && run.Start >= done && !sink.IsTaken(run.Start, run.End);
            if (isOpen && ReadLinks(sink, run))
            {
                done = run.End;
                cited = run.End;
            }
            else if (isOpen && sink.TryReadNumbers(visible.Text.AsSpan(run.Start, run.End - run.Start).Trim()))
            {
                done = run.End;
                bool isPower = (run.Start != cited && Powers.Is(visible.Text, run.Start, run.End)) || sink.IsByline;
                cited = isPower ? cited : run.End;
                MarkerDoubt doubt = isPower ? MarkerDoubt.Exponent : PlaceDoubt(visible.Text, run);
                sink.AddLabels(run.Start, run.End, CitationStyle.Superscript, doubt);
            }
        }
    }

    private static MarkerDoubt PlaceDoubt(string text, InlineRun run) =>
        BracketPlace.StandingOf(text, run.Start, run.End) == Standing.EndsClause ? MarkerDoubt.None : MarkerDoubt.InSentence;

    /// <summary>
    /// Reads raised numbers that are links, each by its own: <c>&lt;sup&gt;[1](a),[2](b)&lt;/sup&gt;</c>, and the numbers between
    /// them. Reads nothing where no link is, or other words stand there.
    /// </summary>
    private static bool ReadLinks(MarkerSink sink, InlineRun raised)
    {
        if (!sink.HasLinks)
        {
            return false;
        }

        VisibleText visible = sink.Visible;
        int before = sink.Candidates.Count;
        int at = raised.Start;
        for (int i = visible.FirstRunAt(at); i < visible.Runs.Length && visible.Runs[i].Start < raised.End; i++)
        {
            InlineRun run = visible.Runs[i];
            string? target = run.Kind == InlineKind.Link && run.Start >= at && run.End <= raised.End ? LinkTargets.Of(run.Url) : null;
            if (target is null)
            {
                continue;
            }

            if (!AddNumbers(sink, raised, at, run.Start, null) || !AddNumbers(sink, raised, run.Start, run.End, target))
            {
                sink.TakeBack(before);
                return false;
            }

            at = run.End;
        }

        if (at > raised.Start && AddNumbers(sink, raised, at, raised.End, null))
        {
            return true;
        }

        sink.TakeBack(before);
        return false;
    }

    /// <summary>Adds the numbers of a part of a raised run; one that holds no digit adds none.</summary>
    private static bool AddNumbers(MarkerSink sink, InlineRun raised, int start, int end, string? target)
    {
        ReadOnlySpan<char> part = sink.Visible.Text.AsSpan(start, end - start).Trim("[](),;.· \u00A0");
        if (!part.ContainsAnyInRange('0', '9'))
        {
            return !part.ContainsAnyLetterOrDigit();
        }

        bool areNumbers = sink.TryReadNumbers(part);
        if (areNumbers)
        {
            sink.AddLabels(raised.Start, raised.End, CitationStyle.Superscript, MarkerDoubt.None, target);
        }

        return areNumbers;
    }
}
