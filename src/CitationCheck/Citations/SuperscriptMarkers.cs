using CitationCheck.Reading;
using CitationCheck.References;

namespace CitationCheck.Citations;

/// <summary>Raised numbers: <c>³</c>, <c>¹²</c>, <c>¹,³</c>, <c>&lt;sup&gt;3&lt;/sup&gt;</c>, <c>&lt;sup&gt;[3]&lt;/sup&gt;</c>.</summary>
internal static class SuperscriptMarkers
{
    /// <summary>Units and variables that a raised digit makes a power of.</summary>
    private static readonly string[] Powers = ["m", "km", "cm", "mm", "dm", "ft", "in", "mi", "yd", "s", "h", "kg", "W", "x", "y", "z", "n", "r", "R", "a", "b", "c", "d", "f", "k", "p", "t", "u", "v", "χ", "σ", "µ", "μ", "π", "e", "E", "sec", "min"];

    /// <summary>Reads the raised digits at <paramref name="at"/> and gives back where they end.</summary>
    public static int ReadDigits(MarkerSink sink, int at)
    {
        string text = sink.Flat.Text;
        int end = at;
        while (end < text.Length && SuperscriptDigits.Value(text[end]) >= 0)
        {
            end++;
        }

        if (end - at <= 3)
        {
            MarkerDoubt doubt = IsPower(text, at, end) ? MarkerDoubt.Exponent | MarkerDoubt.NeedsReference : MarkerDoubt.NeedsReference;
            sink.Add(at, end, MarkerSink.Number(SuperscriptDigits.Lower(text.AsSpan(at, end - at))), CitationStyle.Superscript, doubt);
        }

        return end;
    }

    /// <summary>Reads the raised runs of a block that hold numbers.</summary>
    public static void ReadRuns(MarkerSink sink, List<TextSpan> found, List<string> labels)
    {
        FlatText flat = sink.Flat;
        foreach (InlineRun run in flat.Runs)
        {
            if (run.Kind != InlineKind.Superscript || found.Exists(span => span.Start < run.End && run.Start < span.End))
            {
                continue;
            }

            ReadOnlySpan<char> shown = flat.Text.AsSpan(run.Start, run.End - run.Start).Trim();
            if (NumberList.TryRead(shown, sink.MaxCitationsPerRange, labels, out _))
            {
                string? url = LinkIn(flat, run);
                MarkerDoubt doubt = url is null && IsPower(flat.Text, run.Start, run.End) ? MarkerDoubt.Exponent : MarkerDoubt.None;
                foreach (string label in labels)
                {
                    sink.Add(run.Start, run.End, label, CitationStyle.Superscript, doubt, url);
                }
            }
        }
    }

    /// <summary>Whether a stretch lies in a raised run.</summary>
    public static bool IsRaised(FlatText flat, int start, int end)
    {
        foreach (InlineRun run in flat.Runs)
        {
            if (run.Kind == InlineKind.Superscript && (run.Covers(start, end) || (run.Start >= start && run.End <= end)))
            {
                return true;
            }
        }

        return false;
    }

    private static string? LinkIn(FlatText flat, InlineRun raised)
    {
        foreach (InlineRun run in flat.Runs)
        {
            if (run.Kind == InlineKind.Link && run.Start >= raised.Start && run.End <= raised.End)
            {
                return LinkMarkers.Target(run.Url);
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

        if (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '⁻' or '⁺' or '^' or '×' || (end < text.Length && text[end] is '⁻' or '⁺'))
        {
            return true;
        }

        int start = at;
        while (start > 0 && char.IsLetter(text[start - 1]) && text[start - 1] < '\u2E80')
        {
            start--;
        }

        return Array.IndexOf(Powers, text[start..at]) >= 0;
    }
}
