using System.Text;
using Spectre.Console.Rendering;

namespace CitationCheck.Sample;

/// <summary>The line of a report around a span, cut to a width, and where the span stands in it, in terminal cells.</summary>
internal sealed record Snippet(string Before, string Marked, string After)
{
    private const string Cut = "…";

    // What stands behind a span helps less than what stands before it: markers close sentences.
    private const int CellsBehind = 12;

    /// <summary>Where the underline begins, in cells.</summary>
    public int Indent => Cells(Before);

    /// <summary>How long the underline is, in cells; an empty span is shown as one.</summary>
    public int Underline => Math.Max(1, Cells(Marked));

    /// <summary>Cuts a snippet out of a report.</summary>
    /// <param name="text">The report.</param>
    /// <param name="span">What is shown; of a span of several lines, its first.</param>
    /// <param name="width">The widest line, in cells.</param>
    public static Snippet Of(string text, TextSpan span, int width)
    {
        // More code units than a line can show: a report may be a single line of megabytes.
        int near = 4 * width;
        ReadOnlySpan<char> before = LastLine(text.AsSpan(0, span.Start)[Math.Max(0, span.Start - near)..]);
        ReadOnlySpan<char> marked = FirstLine(text.AsSpan(span.Start, span.Length));
        ReadOnlySpan<char> after = marked.Length < span.Length ? [] : FirstLine(text.AsSpan(span.End, Math.Min(near, text.Length - span.End))).TrimEnd();

        string shownMarked = TakeFirst(marked, width - (before.IsEmpty ? 0 : Cut.Length));
        int free = width - Math.Max(1, Cells(shownMarked));
        string shownAfter = TakeFirst(after, Math.Min(free, CellsBehind));
        free -= Cells(shownAfter);
        string shownBefore = TakeLast(before, free);
        shownAfter = TakeFirst(after, free + Cells(shownAfter) - Cells(shownBefore));
        return new Snippet(shownBefore, shownMarked, shownAfter);
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text) =>
        text.IndexOfAny('\r', '\n') is var end and >= 0 ? text[..end] : text;

    private static ReadOnlySpan<char> LastLine(ReadOnlySpan<char> text) => text[(text.LastIndexOfAny('\r', '\n') + 1)..].TrimStart();

    private static string TakeFirst(ReadOnlySpan<char> text, int width)
    {
        var taken = new StringBuilder();
        int cells = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            string shown = Printable.Of(rune);
            cells += Cells(shown);
            if (cells > width)
            {
                return Shorten(taken.ToString(), width, keepEnd: false);
            }

            taken.Append(shown);
        }

        return taken.ToString();
    }

    private static string TakeLast(ReadOnlySpan<char> text, int width)
    {
        string shown = Printable.Of(text);
        return Cells(shown) <= width ? shown : Shorten(shown, width, keepEnd: true);
    }

    /// <summary>Takes runes off one end until the rest and a sign of the cut fit; at the start it cuts between words where it can.</summary>
    private static string Shorten(string text, int width, bool keepEnd)
    {
        const int LongestWord = 14;
        if (width < Cut.Length)
        {
            return string.Empty;
        }

        List<Rune> runes = [.. text.EnumerateRunes()];
        while (runes.Count > 0 && Cells(string.Concat(runes)) > width - Cut.Length)
        {
            runes.RemoveAt(keepEnd ? 0 : runes.Count - 1);
        }

        string rest = string.Concat(runes);
        return (keepEnd, rest.IndexOf(' ')) switch
        {
            (false, _) => rest.TrimEnd() + Cut,
            (true, >= 0 and < LongestWord) => Cut + rest[(rest.IndexOf(' ') + 1)..].TrimStart(),
            _ => Cut + rest,
        };
    }

    private static int Cells(string text) => new Segment(text).CellCount();
}
