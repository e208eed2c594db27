using System.Text;
using Spectre.Console.Rendering;

namespace CitationCheck.Sample;

/// <summary>The line of a report around a span, cut to a width, and the position of the span in it, in terminal cells.</summary>
internal sealed record Snippet(string Before, string Marked, string After)
{
    private const string Cut = "…";

    // The text after a span helps less than the text before it, because markers end sentences.
    private const int CellsAfter = 12;

    /// <summary>Where the underline starts, in cells.</summary>
    public int Indent => Cells(Before);

    /// <summary>The length of the underline in cells; an empty span is shown as one cell.</summary>
    public int Underline => Math.Max(1, Cells(Marked));

    /// <summary>Cuts a snippet out of a report.</summary>
    /// <param name="text">The report.</param>
    /// <param name="span">The span to show; only the first line of a longer one.</param>
    /// <param name="width">The maximum line width in cells.</param>
    public static Snippet Of(string text, TextSpan span, int width)
    {
        // More code units than a line can show: a report may be a single line of megabytes.
        int near = 4 * width;
        ReadOnlySpan<char> before = LastLine(text.AsSpan(0, span.Start)[Math.Max(0, span.Start - near)..]);
        ReadOnlySpan<char> marked = FirstLine(text.AsSpan(span.Start, span.Length));
        bool isWhole = marked.Length == span.Length;
        ReadOnlySpan<char> after = isWhole ? FirstLine(text.AsSpan(span.End, Math.Min(near, text.Length - span.End))).TrimEnd() : [];

        string shownMarked = TakeFirst(marked, width - (before.IsEmpty ? 0 : Cut.Length));
        int free = width - Math.Max(1, Cells(shownMarked));
        string shownAfter = TakeFirst(after, Math.Min(free, CellsAfter));
        free -= Cells(shownAfter);
        string shownBefore = TakeLast(before, free);
        shownAfter = TakeFirst(after, free + Cells(shownAfter) - Cells(shownBefore));
        return new Snippet(shownBefore, shownMarked, shownAfter);
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text) =>
        text.IndexOfAny('\r', '\n') is var end and >= 0 ? text[..end] : text;

    private static ReadOnlySpan<char> LastLine(ReadOnlySpan<char> text) => text[(text.LastIndexOfAny('\r', '\n') + 1)..].TrimStart();

    /// <summary>The start of a text, as much as fits, with an ellipsis if it is cut.</summary>
    private static string TakeFirst(ReadOnlySpan<char> text, int width)
    {
        var taken = new StringBuilder();
        int cells = 0;
        int fitting = 0; // as much of it as leaves room for the ellipsis
        foreach (Rune rune in text.EnumerateRunes())
        {
            string shown = Printable.Of(rune);
            cells += Cells(shown);
            if (cells > width)
            {
                return width < Cut.Length ? string.Empty : taken.ToString(0, fitting).TrimEnd() + Cut;
            }

            taken.Append(shown);
            fitting = cells <= width - Cut.Length ? taken.Length : fitting;
        }

        return taken.ToString();
    }

    /// <summary>The end of a text, as much as fits, cut between words if possible.</summary>
    private static string TakeLast(ReadOnlySpan<char> text, int width)
    {
        const int LongestWord = 14;
        int start = text.Length;
        int cells = 0;
        int fitting = text.Length;
        while (start > 0)
        {
            Rune.DecodeLastFromUtf16(text[..start], out Rune rune, out int length);
            cells += Cells(Printable.Of(rune));
            if (cells > width)
            {
                break;
            }

            start -= length;
            fitting = cells <= width - Cut.Length ? start : fitting;
        }

        if (start == 0)
        {
            return Printable.Of(text);
        }

        ReadOnlySpan<char> rest = text[fitting..];
        rest = rest.IndexOf(' ') is >= 0 and < LongestWord and var space ? rest[(space + 1)..].TrimStart() : rest;
        return width < Cut.Length ? string.Empty : Cut + Printable.Of(rest);
    }

    private static int Cells(string text) => new Segment(text).CellCount();
}
