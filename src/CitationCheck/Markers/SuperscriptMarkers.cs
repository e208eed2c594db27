using System.Collections.Frozen;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>Raised numbers: <c>³</c>, <c>¹²</c>, <c>¹,³</c>, <c>&lt;sup&gt;3&lt;/sup&gt;</c>, <c>&lt;sup&gt;[3]&lt;/sup&gt;</c>.</summary>
internal static class SuperscriptMarkers
{
    /// <summary>Units and variables that a raised digit makes a power of.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PowerLookup = FrozenSet.Create(
        StringComparer.Ordinal,
        "m", "km", "cm", "mm", "dm", "ft", "in", "mi", "yd", "s", "h", "kg", "W", "x", "y", "z",
        "n", "r", "R", "a", "b", "c", "d", "f", "k", "p", "t", "u", "v", "χ", "σ", "µ",
        "μ", "π", "e", "E", "sec", "min")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private const int LongestPower = 3;

    /// <summary>Reads the raised digits at <paramref name="at"/> and gives back where they end.</summary>
    public static int ReadDigits(MarkerSink sink, int at)
    {
        string text = sink.Visible.Text;
        int end = at;
        while (end < text.Length && SuperscriptDigits.Value(text[end]) >= 0)
        {
            end++;
        }

        if (end - at > 3 || OpensLink(sink.Visible, at))
        {
            return end;
        }

        bool isInBrackets = at > 0 && text[at - 1] == '⁽' && end < text.Length && text[end] == '⁾';
        int around = isInBrackets ? 1 : 0;
        bool isPower = !isInBrackets && IsPower(text, at, end);
        MarkerDoubt doubt = isPower ? MarkerDoubt.Exponent | MarkerDoubt.NeedsReference : MarkerDoubt.NeedsReference;
        Label label = Label.Of(SuperscriptDigits.Lower(text.AsSpan(at, end - at)));
        sink.Add(at - around, end + around, label, CitationStyle.Superscript, doubt);
        return end + around;
    }

    /// <summary>Whether a link begins here: <c>[¹](url)</c> is read as a link, and “[²³Na](url)” is a name.</summary>
    private static bool OpensLink(VisibleText visible, int at)
    {
        for (int i = visible.FirstRunAt(at); i < visible.Runs.Length && visible.Runs[i].Start == at; i++)
        {
            if (visible.Runs[i].Kind == InlineKind.Link && LinkMarkers.Target(visible.Runs[i].Url) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the circled number at <paramref name="at"/> and gives back where it ends.</summary>
    public static int ReadCircled(MarkerSink sink, int at)
    {
        Label label = Label.Of(sink.Visible.Text[at] - '①' + 1);
        sink.Add(at, at + 1, label, CitationStyle.Superscript, MarkerDoubt.NeedsReference | MarkerDoubt.Circled);
        return at + 1;
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
            if (isOpen && sink.TryReadNumbers(visible.Text.AsSpan(run.Start, run.End - run.Start).Trim()))
            {
                done = run.End;
                string? url = LinkIn(visible, run);
                bool isPower = url is null && run.Start != cited && IsPower(visible.Text, run.Start, run.End);
                cited = isPower ? cited : run.End;
                sink.AddLabels(run.Start, run.End, CitationStyle.Superscript, isPower ? MarkerDoubt.Exponent : MarkerDoubt.None, url);
            }
        }
    }

    private static string? LinkIn(VisibleText visible, InlineRun raised)
    {
        for (int i = visible.FirstRunAt(raised.Start); i < visible.Runs.Length && visible.Runs[i].Start < raised.End; i++)
        {
            if (visible.Runs[i].Kind == InlineKind.Link && visible.Runs[i].End <= raised.End)
            {
                return LinkMarkers.Target(visible.Runs[i].Url);
            }
        }

        return null;
    }

    /// <summary>Whether a raised number is a power: behind a digit, a closing bracket of a formula, a unit or a variable.</summary>
    private static bool IsPower(string text, int at, int end)
    {
        if (at == 0)
        {
            return true; // an isotope, or a footnote's own number
        }

        char before = text[at - 1];
        bool isInFigure = char.IsAsciiDigit(before) && !BareNumberMarkers.EndsYear(text.AsSpan(0, at));
        if (isInFigure || before is '⁻' or '⁺' or '^' or '×' || (end < text.Length && text[end] is '⁻' or '⁺'))
        {
            return true;
        }

        int start = at;
        while (start > 0 && at - start <= LongestPower && char.IsLetter(text[start - 1]) && !Characters.IsEastAsian(text[start - 1]))
        {
            start--;
        }

        return PowerLookup.Contains(text.AsSpan(start, at - start));
    }
}
