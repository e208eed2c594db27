using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>The brackets that hold nothing but links, and the words that may stand between these: <c>(see [a](u) and [b](u))</c>.</summary>
internal static class LinkBrackets
{
    /// <summary>How far before a link the bracket around it may open.</summary>
    public const int LongestWord = 20;

    /// <summary>What ends the look back for the bracket around a link.</summary>
    private static readonly SearchValues<char> Bounds = SearchValues.Create("(（[\n.)]");

    /// <summary>Words that may stand between the links of one pair of round brackets.</summary>
    private static readonly WordSet Between = new(
        Lexicon.Words(
                static language => language.Citations.Sources,
                static language => language.Citations.Leads,
                static language => language.Citations.Conjunctions)
            .Concat(Lexicon.Words(static language => language.Citations.GluedLeads)
                .Where(static lead => lead.Length > 1)) // 如 is “such as” too
            .Select(static word => word.TrimEnd('.')));

    /// <summary>
    /// The bounds of round brackets with nothing but numbers that are links: <c>([1](a), [2](b))</c>; those of the link itself when
    /// it is in none.
    /// </summary>
    public static (int From, int To) OfNumbers(VisibleText visible, InlineRun run)
    {
        string text = visible.Text;
        int low = Math.Max(0, run.Start - BracketMarkers.Longest);
        int open = text.AsSpan(low, run.Start - low).LastIndexOf('(') + low;
        int close = open < low ? -1 : text.AsSpan(run.End, Math.Min(text.Length - run.End, BracketMarkers.Longest)).IndexOf(')');
        bool isEmpty = close >= 0 && LinkTargets.AreNumbers(text.AsSpan(open + 1, run.End + close - open - 1));
        return isEmpty ? (open, run.End + close + 1) : (run.Start, run.End);
    }

    /// <summary>Where the bracket opens that has nothing but filler before a link; −1 when there is none.</summary>
    public static int OpenBefore(string text, int link)
    {
        int low = Math.Max(0, link - LongestWord + 1);
        int open = text.AsSpan(low, link - low).LastIndexOfAny(Bounds) + low;
        bool opens = open >= low && text[open] is '(' or '（' or '[';
        return opens && IsFiller(text.AsSpan(open + 1, link - open - 1)) ? open : -1;
    }

    /// <summary>
    /// Where the bracket closes behind a link and others that <paramref name="links"/> receives, nothing but filler between them;
    /// −1 when it does not.
    /// </summary>
    public static int CloseBehind(VisibleText visible, InlineRun first, char closing, List<InlineRun> links)
    {
        string text = visible.Text;
        InlineRun[] runs = visible.Runs;
        int at = first.End; // behind the last link
        int seen = at;
        for (int i = visible.FirstRunAt(first.End); i <= runs.Length; i++)
        {
            int next = i < runs.Length ? runs[i].Start : text.Length;
            int close = next > seen ? text.IndexOf(closing, seen, next - seen) : -1;
            seen = Math.Max(seen, next);
            if (close >= 0)
            {
                return IsFiller(text.AsSpan(at, close - at)) ? close : -1;
            }

            bool isNextLink = i < runs.Length && next >= at && LinkTargets.IsLink(runs[i]); // not one inside the last
            if (isNextLink && !IsFiller(text.AsSpan(at, next - at)))
            {
                return -1;
            }

            if (isNextLink)
            {
                links.Add(runs[i]);
                at = runs[i].End;
                seen = at;
            }
        }

        return -1;
    }

    /// <summary>Whether nothing but signs and words such as “source” or “and” stands there.</summary>
    public static bool IsFiller(ReadOnlySpan<char> text)
    {
        foreach (Range range in text.SplitAny(" ,;，；、/|:：.&·-–+\u00A0"))
        {
            ReadOnlySpan<char> word = text[range];
            if (!word.IsEmpty && !Between.Contains(word))
            {
                return false;
            }
        }

        return true;
    }
}
