using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>The stretches of a block that hold no citation whatever they look like: code and formulas.</summary>
internal static class VerbatimSpans
{
    private const int LongestFormula = 300;

    private static readonly List<TextSpan> None = [];

    public static List<TextSpan> Find(VisibleText visible)
    {
        List<TextSpan>? spans = null;
        foreach (InlineRun run in visible.Runs)
        {
            if (run.Kind is InlineKind.Code or InlineKind.Formula)
            {
                (spans ??= []).Add(TextSpan.FromBounds(run.Start, run.End));
            }
        }

        if ((visible.Features & TextFeatures.Dollar) != TextFeatures.None)
        {
            AddFormulas(visible.Text, spans ??= []);
        }

        spans?.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return spans ?? None;
    }

    /// <summary>
    /// TeX between dollar signs, by Pandoc's rule: no blank inside at either end, no digit behind the closing sign and
    /// no word before the opening one, so that amounts of money are no formulas.
    /// </summary>
    private static void AddFormulas(string text, List<TextSpan> spans)
    {
        int at = 0;
        while (at < text.Length && text.IndexOf('$', at) is var open && open >= 0)
        {
            bool isDisplay = open + 1 < text.Length && text[open + 1] == '$';
            int start = open + (isDisplay ? 2 : 1);
            int close = isDisplay ? Close(text, start, "$$") : InlineClose(text, open);
            at = close < 0 ? start : close + start - open;
            if (close >= 0)
            {
                spans.Add(TextSpan.FromBounds(open, at));
            }
        }
    }

    /// <summary>Where the sign that closes a formula is; −1 when there is none near, or nothing is inside.</summary>
    private static int Close(string text, int start, string sign)
    {
        int length = text.AsSpan(start, Math.Min(text.Length - start, LongestFormula)).IndexOf(sign);
        return length > 0 ? start + length : -1;
    }

    private static int InlineClose(string text, int open)
    {
        int start = open + 1;
        bool isGlued = open > 0 && char.IsAsciiLetterOrDigit(text[open - 1]); // US$, KV$
        int close = isGlued || start == text.Length || char.IsWhiteSpace(text[start]) ? -1 : Close(text, start, "$");
        bool isFormula = close > 0
            && !char.IsWhiteSpace(text[close - 1])
            && !(close + 1 < text.Length && char.IsAsciiDigit(text[close + 1]))
            && !text.AsSpan(start, close - start).Contains('\n');
        return isFormula ? close : -1;
    }
}
