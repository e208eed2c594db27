namespace CitationCheck.Writers.Common;

/// <summary>The line on which a span begins, cut to a readable length around it.</summary>
/// <param name="Before">What stands before the span.</param>
/// <param name="Marked">The part of the span that is on the line.</param>
/// <param name="After">What stands behind it.</param>
internal readonly record struct Excerpt(string Before, string Marked, string After)
{
    private const int Around = 36;
    private const int MarkedAtMost = 72;
    private const int Window = 4 * Around;
    private const int Narrowest = 12;

    private int Columns => DisplayWidth.Of(Before) + DisplayWidth.Of(Marked) + DisplayWidth.Of(After);

    /// <summary>An excerpt of so many columns at most; letters of two columns are cut the sooner.</summary>
    public static Excerpt Of(string text, TextSpan span, int columns)
    {
        for (int room = columns; ; room = room * 4 / 5)
        {
            int marked = Math.Clamp(Math.Min(span.Length, room * 2 / 3), 1, MarkedAtMost);
            Excerpt excerpt = Of(text, span, Math.Clamp((room - marked) / 2, 2, Around), marked);
            if (excerpt.Columns <= columns || room < Narrowest)
            {
                return excerpt;
            }
        }
    }

    public static Excerpt Of(string text, TextSpan span) => Of(text, span, Around, MarkedAtMost);

    private static Excerpt Of(string text, TextSpan span, int around, int markedAtMost)
    {
        // Only a window is looked at: a report may be one line of megabytes with a finding in every word.
        int from = Math.Max(0, span.Start - Window);
        int to = Math.Min(text.Length, span.Start + MarkedAtMost + Window);
        int lineStart = from + text.AsSpan(from, span.Start - from).LastIndexOfAny('\r', '\n') + 1;
        int toLineEnd = text.AsSpan(span.Start, to - span.Start).IndexOfAny('\r', '\n');
        int lineEnd = toLineEnd < 0 ? to : span.Start + toLineEnd;
        int markedEnd = Math.Clamp(span.End, span.Start, lineEnd);

        string before = text[lineStart..span.Start].TrimStart();
        if (before.Length > around)
        {
            before = "…" + before[^(around - 1)..].TrimStart();
        }

        string marked = text[span.Start..markedEnd];
        string after = text[markedEnd..lineEnd].TrimEnd();
        if (marked.Length > markedAtMost)
        {
            (marked, after) = (SafeText.Cut(marked, Math.Max(2, markedAtMost)), "");
        }

        return new Excerpt(Clean(before), Clean(marked), Clean(SafeText.Cut(after, around)));

        static string Clean(string part) => SafeText.Show(part.Replace('\t', ' '));
    }
}
