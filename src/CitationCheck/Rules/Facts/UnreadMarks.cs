using System.Buffers;
using System.Runtime.InteropServices;
using CitationCheck.Languages;
using CitationCheck.Markers;
using CitationCheck.Text;

namespace CitationCheck.Rules.Facts;

/// <summary>Finds the marks that stand where citations stand and that nothing in the library could read, by their shapes.</summary>
internal sealed class UnreadMarks
{
    /// <summary>A text with more shapes than these is no report.</summary>
    private const int MostShapes = 200;

    /// <summary>The longest word before a mark, in UTF-16 code units.</summary>
    private const int LongestWord = 20;

    /// <summary>So many signs of a script without blanks stand for the word before a mark.</summary>
    private const int SignsPerWord = 2;

    /// <summary>Words before a number that is no citation: “section 3”, “p. 4”, “Figure 2”.</summary>
    private static readonly WordSet Parts = Lexicon.Set(
        static language => language.Citations.Parts,
        static language => language.Citations.Pages,
        static language => language.Citations.NoMarkers,
        static language => language.Citations.NumberAbbreviations);

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:，；：、)");

    private readonly Report report;
    private readonly Dictionary<string, UnreadShape> shapes = new(StringComparer.Ordinal);
    private int nextCitation;
    private int nextBroken;

    private UnreadMarks(Report report) => this.report = report;

    /// <summary>Finds them in all blocks that claim something.</summary>
    /// <returns>The shapes that must be citations, in the order of their first marks.</returns>
    public static List<UnreadShape> Find(Report report)
    {
        var marks = new UnreadMarks(report);
        foreach (Block block in report.Blocks)
        {
            if (block.Claims.Count > 0 && block.Text.AsSpan().IndexOfAny(UnreadMark.Openings) >= 0)
            {
                marks.Scan(block);
            }
        }

        return [.. marks.shapes.Values.Where(static shape => shape.AreCitations)];
    }

    private void Scan(Block block)
    {
        string text = block.Text;
        List<TextSpan>? verbatim = null;
        int passed = 0;
        int at = 0;
        while (text.AsSpan(at).IndexOfAny(UnreadMark.Openings) is >= 0 and var ahead)
        {
            at += ahead;
            if (EndOfCitation(block, at) is > 0 and var end)
            {
                at = end; // most marks are read
                continue;
            }

            if (UnreadMark.Read(text, at) is not { } mark || !StandsAsCitation(text, mark))
            {
                at++;
                continue;
            }

            verbatim ??= VerbatimSpans.Find(block.Visible);
            while (passed < verbatim.Count && verbatim[passed].End <= mark.Start)
            {
                passed++;
            }

            bool isVerbatim = passed < verbatim.Count && verbatim[passed].Start < mark.End;
            if (!isVerbatim && !IsRead(block, mark) && mark.PatternIn(text) is { } pattern)
            {
                Add(block, mark, pattern);
            }

            at = mark.End;
        }
    }

    /// <summary>
    /// Behind a word and before the end of a clause, or behind the stop of a sentence; a bracket that is glued to a figure or to one
    /// letter is an index.
    /// </summary>
    private static bool StandsAsCitation(string text, UnreadMark mark)
    {
        int before = mark.Start - 1;
        bool isApart = before >= 0 && text[before] == ' ';
        before -= isApart ? 1 : 0;
        if (before < 1)
        {
            return false;
        }

        bool isBehindStop = Characters.IsStop(text[before]);
        return isBehindStop
            ? EndsClause(text, mark.End) || text[mark.End] == ' '
            : IsBehindWord(text, before, isApart) && EndsClause(text, mark.End);
    }

    private static bool IsBehindWord(string text, int last, bool isApart) => Characters.IsWord(text[last])
        ? isApart || (!char.IsDigit(text[last]) && Characters.IsWord(text[last - 1]))
        : Characters.IsCloser(text[last]);

    /// <summary>Whether a clause, a line or a cell ends at an offset, or another mark is there.</summary>
    private static bool EndsClause(string text, int at)
    {
        if (at == text.Length)
        {
            return true;
        }

        char next = text[at];
        bool endsCell = next == ' ' && at + 1 < text.Length && text[at + 1] == '|';
        return endsCell
            || Characters.IsStop(next)
            || Characters.IsLineBreak(next)
            || ClauseEnds.Contains(next)
            || UnreadMark.Openings.Contains(next);
    }

    /// <summary>
    /// Where the citation ends that a place of a block is in; 0 when it is in none. Places come in the order of the text.
    /// </summary>
    private int EndOfCitation(Block block, int at)
    {
        Citation? next = null;
        for (; nextCitation < report.Citations.Count; nextCitation++)
        {
            next = report.Citations[nextCitation];
            if (next.Block == block ? next.VisibleSpan.End > at : next.Span.End > block.Span.Start)
            {
                break;
            }
        }

        bool isInside = nextCitation < report.Citations.Count && next!.Block == block && next.VisibleSpan.Start <= at;
        return isInside ? next!.VisibleSpan.End : 0;
    }

    /// <summary>Whether a citation begins in a mark, or a broken marker is at it.</summary>
    private bool IsRead(Block block, UnreadMark mark)
    {
        if (nextCitation < report.Citations.Count
            && report.Citations[nextCitation] is var citation
            && citation.Block == block
            && citation.VisibleSpan.Start < mark.End)
        {
            return true;
        }

        if (report.BrokenMarkers.Count == 0)
        {
            return false;
        }

        TextSpan span = block.Visible.ToSource(mark.Start, mark.End);
        while (nextBroken < report.BrokenMarkers.Count && report.BrokenMarkers[nextBroken].Span.End <= span.Start)
        {
            nextBroken++;
        }

        return nextBroken < report.BrokenMarkers.Count && report.BrokenMarkers[nextBroken].Span.Start < span.End;
    }

    private void Add(Block block, UnreadMark mark, string pattern)
    {
        string text = block.Text;
        ReadOnlySpan<char> word = WordBefore(text, mark.Start);
        if (Parts.Contains(word) || block.LastClaimFrom(mark.Start) is not { } claim)
        {
            return;
        }

        ReadOnlySpan<char> open = text.AsSpan(mark.Start, mark.FillingStart - mark.Start);
        var shape = $"{open}{pattern}{text.AsSpan(mark.FillingEnd, mark.End - mark.FillingEnd)}";
        ref UnreadShape? known = ref CollectionsMarshal.GetValueRefOrAddDefault(shapes, shape, out bool exists);
        if (!exists && shapes.Count > MostShapes)
        {
            shapes.Remove(shape);
            return;
        }

        known ??= new UnreadShape(
            claim,
            block.Visible.ToSource(mark.Start, mark.End),
            areNumbers: UnreadMark.IsNumber(pattern),
            areRound: pattern == "0" && open is "(" or "（");
        known.Add(text.AsSpan(mark.FillingStart, mark.FillingEnd - mark.FillingStart), word);
    }

    /// <summary>The word before a mark, over stops and quotation marks; empty where another mark is.</summary>
    private static ReadOnlySpan<char> WordBefore(string text, int at)
    {
        int end = at;
        while (end > 0 && (text[end - 1] == ' ' || Characters.IsStop(text[end - 1]) || Characters.IsQuote(text[end - 1])))
        {
            end--;
        }

        int start = end;
        int limit = Math.Max(0, end - (end > 0 && Characters.IsCjk(text[end - 1]) ? SignsPerWord : LongestWord));
        while (start > limit && Characters.IsWord(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }
}
