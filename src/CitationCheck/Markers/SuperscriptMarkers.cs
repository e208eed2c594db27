using System.Collections.Frozen;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>Raised numbers: <c>³</c>, <c>¹²</c>, <c>¹,³</c>, <c>&lt;sup&gt;3&lt;/sup&gt;</c>, <c>&lt;sup&gt;[3]&lt;/sup&gt;</c>.</summary>
internal static class SuperscriptMarkers
{
    /// <summary>Units and variables that a raised digit makes a power of.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PowerLookup = FrozenSet.Create(
        StringComparer.Ordinal, "m", "km", "cm", "mm", "dm", "ft", "in", "mi", "yd", "s", "h", "kg", "W", "x", "y", "z", "n", "r", "R", "a", "b", "c", "d", "f", "k", "p", "t", "u", "v", "χ", "σ", "µ", "μ", "π", "e", "E", "sec", "min").GetAlternateLookup<ReadOnlySpan<char>>();

    private const int LongestPower = 3;

    /// <summary>Reads the raised digits at <paramref name="at"/> and gives back where they end.</summary>
    public static int ReadDigits(MarkerSink sink, int at)
    {
        string text = sink.Flat.Text;
        int end = at;
        while (end < text.Length && SuperscriptDigits.Value(text[end]) >= 0)
        {
            end++;
        }

        if (end - at <= 3 && !OpensLink(sink.Flat, at))
        {
            MarkerDoubt doubt = IsPower(text, at, end) ? MarkerDoubt.Exponent | MarkerDoubt.NeedsReference : MarkerDoubt.NeedsReference;
            sink.Add(at, end, MarkerSink.Number(SuperscriptDigits.Lower(text.AsSpan(at, end - at))), CitationStyle.Superscript, doubt);
        }

        return end;
    }

    /// <summary>Whether a link begins here: <c>[¹](url)</c> is read as a link, and “[²³Na](url)” is a name.</summary>
    private static bool OpensLink(VisibleText flat, int at)
    {
        for (int i = flat.FirstRunAt(at); i < flat.Runs.Length && flat.Runs[i].Start == at; i++)
        {
            if (flat.Runs[i].Kind == InlineKind.Link && LinkMarkers.Target(flat.Runs[i].Url) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the circled number at <paramref name="at"/> and gives back where it ends.</summary>
    public static int ReadCircled(MarkerSink sink, int at)
    {
        sink.Add(at, at + 1, MarkerSink.Number(sink.Flat.Text[at] - '①' + 1), CitationStyle.Superscript, MarkerDoubt.NeedsReference | MarkerDoubt.Circled);
        return at + 1;
    }

    /// <summary>Reads the raised runs of a block that hold numbers.</summary>
    public static void ReadRuns(MarkerSink sink, List<TextSpan> found, List<string> labels)
    {
        VisibleText flat = sink.Flat;
        int done = 0;
        int cited = -1; // where the last raised number that is no power ended: in “²³” of two tags the second is none either
        foreach (InlineRun run in flat.Runs)
        {
            if (run.Kind != InlineKind.Superscript || run.Start < done || run.End - run.Start > BracketMarkers.Longest || LinkMarkers.IsInside(found, run.Start, run.End))
            {
                continue;
            }

            ReadOnlySpan<char> shown = flat.Text.AsSpan(run.Start, run.End - run.Start).Trim();
            if (sink.TryReadNumbers(shown, run.Start, run.End, labels))
            {
                done = run.End;
                string? url = LinkIn(flat, run);
                bool isPower = url is null && run.Start != cited && IsPower(flat.Text, run.Start, run.End);
                cited = isPower ? cited : run.End;
                MarkerDoubt doubt = isPower ? MarkerDoubt.Exponent : MarkerDoubt.None;
                foreach (string label in labels)
                {
                    sink.Add(run.Start, run.End, label, CitationStyle.Superscript, doubt, url);
                }
            }
        }
    }

    private static string? LinkIn(VisibleText flat, InlineRun raised)
    {
        for (int i = flat.FirstRunAt(raised.Start); i < flat.Runs.Length && flat.Runs[i].Start < raised.End; i++)
        {
            if (flat.Runs[i].Kind == InlineKind.Link && flat.Runs[i].End <= raised.End)
            {
                return LinkMarkers.Target(flat.Runs[i].Url);
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

        if ((char.IsAsciiDigit(text[at - 1]) && !BareNumberMarkers.EndsYear(text.AsSpan(0, at))) || text[at - 1] is '⁻' or '⁺' or '^' or '×' || (end < text.Length && text[end] is '⁻' or '⁺'))
        {
            return true;
        }

        int start = at;
        while (start > 0 && at - start <= LongestPower && char.IsLetter(text[start - 1]) && text[start - 1] < '\u2E80')
        {
            start--;
        }

        return PowerLookup.Contains(text.AsSpan(start, at - start));
    }
}
