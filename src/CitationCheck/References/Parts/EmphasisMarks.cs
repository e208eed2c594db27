using System.Buffers;

namespace CitationCheck.References.Parts;

/// <summary>The marks of emphasis that a plain text shows around titles: <c>*Title of it*</c>, <c>_Journal_</c>.</summary>
internal static class EmphasisMarks
{
    /// <summary>How long what stands between two marks may be.</summary>
    private const int Longest = 300;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_");

    /// <summary>Adds the marks that come in pairs, and what stands between them.</summary>
    public static void FindAll(string text, List<TextEdit> edits, List<VisibleSpan> emphasised)
    {
        for (int at = Next(text, 0); at >= 0;)
        {
            int width = WidthAt(text, at);
            int close = Opens(text, at, width) ? CloseOf(text, at, width) : -1;
            if (close < 0)
            {
                at = Next(text, at + width);
                continue;
            }

            edits.Add(new TextEdit(at, at + width, string.Empty));
            edits.Add(new TextEdit(close, close + width, string.Empty));
            emphasised.Add(VisibleSpan.FromBounds(at + width, close));
            at = Next(text, close + width);
        }
    }

    private static int Next(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAny(Marks) is >= 0 and var next ? from + next : -1;

    private static int WidthAt(string text, int at)
    {
        int end = at;
        while (end < text.Length && text[end] == text[at])
        {
            end++;
        }

        return end - at;
    }

    private static bool Opens(string text, int at, int width) =>
        width <= 3
        && (at == 0 || text[at - 1] is ' ' or '\n' or '(' or '[' or '“' or '"')
        && at + width < text.Length
        && !char.IsWhiteSpace(text[at + width]);

    /// <summary>Where the mark stands that closes the one at a place; −1 where none does.</summary>
    private static int CloseOf(string text, int open, int width)
    {
        string mark = text.Substring(open, width);
        int last = Math.Min(text.Length, open + width + Longest);
        for (int at = open + width + 1; at < last;)
        {
            int next = text.IndexOf(mark, at, last - at, StringComparison.Ordinal);
            if (next < 0)
            {
                return -1;
            }

            int end = next + width;
            bool isEnd = end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] == mark[0]);
            if (isEnd && !char.IsWhiteSpace(text[next - 1]))
            {
                return next;
            }

            at = end;
        }

        return -1;
    }
}
