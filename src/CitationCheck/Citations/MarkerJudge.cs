using System.Runtime.InteropServices;
using CitationCheck.Reading;

namespace CitationCheck.Citations;

/// <summary>
/// Decides which candidates are citations: by the report's habit, which may bring in numbers without brackets, and of
/// several readings of one place by the longest.
/// </summary>
internal sealed class MarkerJudge(MarkerSink sink, List<SourceBlock> blocks, ReferenceIndex references)
{
    private readonly List<string> labels = [];

    /// <summary>Takes away the candidates that are no citations and puts the others in order.</summary>
    public List<MarkerCandidate> Judge(bool isHtml)
    {
        var habit = new Habit(sink.Candidates, references, isHtml);
        Span<MarkerCandidate> candidates = CollectionsMarshal.AsSpan(sink.Candidates);
        int kept = 0;
        int numbers = 0;
        foreach (ref readonly MarkerCandidate candidate in candidates)
        {
            if (habit.Accepts(candidate))
            {
                numbers += candidate.Style is CitationStyle.Numeric or CitationStyle.Footnote or CitationStyle.LinkedNumber or CitationStyle.Superscript ? 1 : 0;
                candidates[kept++] = candidate;
            }
        }

        CollectionsMarshal.SetCount(sink.Candidates, kept);

        // Where brackets cite the list more than once over, other numbers are figures.
        if (numbers <= references.Count && !references.IsEmpty)
        {
            AddBareNumbers(numbers, TextSigns.Digit, static (sink, _) => BareNumberMarkers.Read(sink));
            AddBareNumbers(numbers, TextSigns.Round | TextSigns.ForeignOpening, RoundNumberMarkers.Read);
        }

        Sort(CollectionsMarshal.AsSpan(sink.Candidates));
        return WithoutOverlaps(sink.Candidates);
    }

    /// <summary>Puts candidates in order. They come block by block, nearly all in order, until bare numbers are added.</summary>
    private static void Sort(Span<MarkerCandidate> candidates)
    {
        for (int i = 1; i < candidates.Length; i++)
        {
            if (Compare(candidates[i - 1], candidates[i]) > 0)
            {
                candidates.Sort(static (left, right) => Compare(left, right));
                return;
            }
        }
    }

    private static int Compare(in MarkerCandidate left, in MarkerCandidate right)
    {
        int order = left.Block.CompareTo(right.Block);
        order = order != 0 ? order : left.Start.CompareTo(right.Start);
        order = order != 0 ? order : right.End.CompareTo(left.End);
        return order != 0 ? order : left.Order.CompareTo(right.Order);
    }

    /// <summary>Numbers without brackets, or in round ones, count where hardly any other marker does, and nearly all of them are in the list.</summary>
    private void AddBareNumbers(int numbers, TextSigns signs, Action<MarkerSink, List<string>> read)
    {
        int first = sink.Candidates.Count;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (CitationReader.MayCite(blocks[i].Kind) && blocks[i].Kind != BlockKind.Heading && (blocks[i].Text.Signs & signs) != TextSigns.None)
            {
                sink.Open(i, blocks[i].Text);
                read(sink, labels);
            }
        }

        int count = 0;
        int known = 0;
        for (int i = first; i < sink.Candidates.Count; i++)
        {
            bool isSame = i > first && sink.Candidates[i].Start == sink.Candidates[i - 1].Start && sink.Candidates[i].Block == sink.Candidates[i - 1].Block; // (1–12) is one marker
            count += isSame ? 0 : 1;
            known += !isSame && references.Has(sink.Candidates[i].Label) ? 1 : 0;
        }

        bool areCitations = known > 1 && known > numbers && known * 10 >= count * 8;
        int kept = first;
        for (int i = first; i < sink.Candidates.Count; i++)
        {
            if (areCitations && references.Has(sink.Candidates[i].Label))
            {
                sink.Candidates[kept++] = sink.Candidates[i];
            }
        }

        sink.Candidates.RemoveRange(kept, sink.Candidates.Count - kept);
    }

    private List<MarkerCandidate> WithoutOverlaps(List<MarkerCandidate> sorted)
    {
        int kept = 0;
        for (int i = 0; i < sorted.Count; i++)
        {
            MarkerCandidate candidate = sorted[i];
            bool isRepeated = kept > 0 && sorted[kept - 1] is var last && (last.Block, last.Start, last.End, last.Label, last.Style) == (candidate.Block, candidate.Start, candidate.End, candidate.Label, candidate.Style);
            if (isRepeated)
            {
                continue;
            }

            if (IsTextOfKey(sorted, kept, candidate))
            {
                kept--;
            }

            if (kept == 0
                || sorted[kept - 1].Block != candidate.Block
                || candidate.Start >= sorted[kept - 1].End
                || (candidate.Start == sorted[kept - 1].Start && candidate.End == sorted[kept - 1].End && candidate.Style == sorted[kept - 1].Style))
            {
                sorted[kept++] = candidate;
            }
        }

        sorted.RemoveRange(kept, sorted.Count - kept);
        return sorted;
    }

    /// <summary><c>[1][key]</c> is a link to what the key names, with “1” as its text.</summary>
    private bool IsTextOfKey(List<MarkerCandidate> sorted, int kept, in MarkerCandidate candidate) =>
        candidate.Style == CitationStyle.Key
        && kept > 0
        && sorted[kept - 1] is { Style: CitationStyle.Numeric } text
        && text.Block == candidate.Block
        && text.End == candidate.Start
        && !references.Has(text.Label);
}
