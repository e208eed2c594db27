using System.Runtime.InteropServices;
using CitationCheck.Markers;
using CitationCheck.Reading;
using CitationCheck.Text;

namespace CitationCheck.Citations;

/// <summary>
/// Decides which candidates are citations: by the report's convention, which may bring in numbers without brackets, and of
/// several readings of one place by the longest.
/// </summary>
internal sealed class MarkerJudge(MarkerSink sink, List<SourceBlock> blocks, ReferenceIndex references, CitationConvention convention)
{
    /// <summary>The list has to have so many numbers before another in the same form is taken for a citation.</summary>
    private const int FewestKnown = 3;

    /// <summary>A number further behind the end of a short list is a figure.</summary>
    private const int MostBehindList = 10;

    /// <summary>Those that are no citations but hang on their sentences like some.</summary>
    public List<MarkerPlace> Hanging { get; } = [];

    /// <summary>Takes away the candidates that are no citations and puts the others in order.</summary>
    public List<MarkerCandidate> Judge()
    {
        Span<MarkerCandidate> candidates = CollectionsMarshal.AsSpan(sink.Candidates);
        int kept = 0;
        int numbers = 0;
        for (int i = 0; i < candidates.Length;)
        {
            int first = i;
            int firstKept = kept;
            for (; i < candidates.Length && (i == first || IsOfMarker(candidates[i], candidates[first])); i++)
            {
                ref readonly MarkerCandidate candidate = ref candidates[i];
                if ((convention.Accepts(candidate) || IsBesideKnown(candidates, i)) && !IsOwnNote(candidate))
                {
                    Keep(candidates, i, kept++);
                }
                else if (candidate.HangsOnSentence)
                {
                    Hanging.Add(candidate.Place);
                }
            }

            kept = KeepMarker(candidates[firstKept..kept]) ? kept : firstKept;
            numbers += kept > firstKept && IsNumber(candidates[firstKept]) ? kept - firstKept : 0;
        }

        CollectionsMarshal.SetCount(sink.Candidates, kept);

        // Where brackets cite the list more than once over, or no entry has a number, other numbers are figures.
        if (numbers <= references.Count && references.HasNumbers)
        {
            const TextFeatures Digits = TextFeatures.Digit | TextFeatures.ForeignDigit;
            if (AddBareNumbers(numbers, Digits, BareNumberMarkers.Read, isOwnForm: false))
            {
                AddKnown(Digits, ApartNumbers.Read);
            }

            AddBareNumbers(numbers, TextFeatures.Round | TextFeatures.ForeignOpening, RoundNumberMarkers.Read, references.HasRound);
        }

        Sort(CollectionsMarshal.AsSpan(sink.Candidates));
        return WithoutOverlaps(sink.Candidates);
    }

    /// <summary>Whether a marker cites whose labels were accepted one by one; notes how sure that is.</summary>
    private bool KeepMarker(Span<MarkerCandidate> marker)
    {
        if (marker.IsEmpty || convention.Judge(marker) is not { } confidence)
        {
            return false;
        }

        for (int i = 0; i < marker.Length && confidence != Confidence.Sure; i++)
        {
            marker[i] = marker[i] with { Confidence = confidence };
        }

        return true;
    }

    /// <summary>Whether a raised mark in a table points at a note of the table itself.</summary>
    private bool IsOwnNote(in MarkerCandidate candidate) =>
        candidate.Style == CitationStyle.Superscript
        && blocks[candidate.Block].OwnNotes is { Count: > 0 } notes
        && notes.Contains(candidate.Label.Text, StringComparer.Ordinal);

    /// <summary>Whether a name and a year stand in one bracket with others that the list has.</summary>
    private bool IsBesideKnown(ReadOnlySpan<MarkerCandidate> candidates, int index)
    {
        MarkerCandidate candidate = candidates[index];
        if (candidate.Style != CitationStyle.AuthorYear || candidate.Has(MarkerDoubt.OnlyIfListed | MarkerDoubt.Mixed))
        {
            return false;
        }

        int first = index;
        while (first > 0 && IsOfMarker(candidates[first - 1], candidate))
        {
            first--;
        }

        for (int i = first; i < candidates.Length && IsOfMarker(candidates[i], candidate); i++)
        {
            if (convention.IsKnownAuthor(candidates[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfMarker(in MarkerCandidate other, in MarkerCandidate candidate) =>
        other.Place == candidate.Place && other.Style == candidate.Style;

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
        int order = MarkerPlace.Compare(left.Place, right.Place);
        return order != 0 ? order : left.Order.CompareTo(right.Order);
    }

    private static bool IsNumber(in MarkerCandidate candidate) =>
        candidate.Style is CitationStyle.Numeric or CitationStyle.Footnote or CitationStyle.LinkedNumber or CitationStyle.Superscript;

    /// <summary>
    /// Numbers without brackets, or in round ones, count where hardly any other marker does, and nearly all of them are in the
    /// list. One that is not is left out, unless the entries are numbered in the same form.
    /// </summary>
    /// <returns>Whether they do.</returns>
    private bool AddBareNumbers(int numbers, TextFeatures signs, Action<MarkerSink> read, bool isOwnForm)
    {
        int first = sink.Candidates.Count;
        ReadAll(signs, read);
        bool areCitations = AreCitations(CollectionsMarshal.AsSpan(sink.Candidates)[first..], numbers);
        if (!areCitations)
        {
            sink.TakeBack(first);
        }
        else if (!isOwnForm)
        {
            KeepKnown(first, CountKnown(first) >= FewestKnown);
        }

        return areCitations;
    }

    /// <summary>Adds the numbers that the list has, of those that may be anything.</summary>
    private void AddKnown(TextFeatures signs, Action<MarkerSink> read)
    {
        int first = sink.Candidates.Count;
        ReadAll(signs, read);
        KeepKnown(first, keepsSure: false);
    }

    private void ReadAll(TextFeatures signs, Action<MarkerSink> read)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            if (MayCite(blocks[i].Kind) && (blocks[i].Text.Features & signs) != TextFeatures.None)
            {
                sink.Open(i, blocks[i].Text, blocks[i].Kind);
                read(sink);
            }
        }
    }

    /// <summary>How many numbers the list has, from the candidate at a place on.</summary>
    private int CountKnown(int first)
    {
        int known = 0;
        foreach (ref readonly MarkerCandidate candidate in CollectionsMarshal.AsSpan(sink.Candidates)[first..])
        {
            known += references.Has(candidate.Label.Text) ? 1 : 0;
        }

        return known;
    }

    /// <summary>Whether a number that no list has is near those of the list.</summary>
    private bool IsNear(Label label) => label.Number <= (2 * references.Count) + MostBehindList;

    /// <summary>Takes the labels out that no list has, from the candidate at a place on.</summary>
    /// <param name="first">The place.</param>
    /// <param name="keepsSure">Whether those stay that can be nothing but citations.</param>
    private void KeepKnown(int first, bool keepsSure)
    {
        int kept = first;
        for (int i = first; i < sink.Candidates.Count; i++)
        {
            MarkerCandidate candidate = sink.Candidates[i];
            bool isSure = keepsSure && !candidate.Has(MarkerDoubt.InSentence) && IsNear(candidate.Label);
            if (isSure || references.Has(candidate.Label.Text))
            {
                sink.Candidates[kept++] = sink.Candidates[i];
            }
        }

        sink.TakeBack(kept);
    }

    private static bool MayCite(BlockKind kind) => kind != BlockKind.Heading && MarkerScanner.MayCite(kind);

    /// <summary>Whether numbers that may be anything are those of the list.</summary>
    private bool AreCitations(ReadOnlySpan<MarkerCandidate> candidates, int others)
    {
        int count = 0;
        int known = 0;
        for (int i = 0; i < candidates.Length; i++)
        {
            bool isSame = i > 0 && candidates[i].Start == candidates[i - 1].Start && candidates[i].Block == candidates[i - 1].Block;
            if (!isSame) // (1–12) is one marker
            {
                count++;
                known += references.Has(candidates[i].Label.Text) ? 1 : 0;
            }
        }

        return known > 1 && known > others && (known * 10 >= count * 8 || (known > 2 && known == count - 1));
    }

    private List<MarkerCandidate> WithoutOverlaps(List<MarkerCandidate> sorted)
    {
        Span<MarkerCandidate> candidates = CollectionsMarshal.AsSpan(sorted);
        int kept = 0;
        for (int i = 0; i < candidates.Length; i++)
        {
            ref readonly MarkerCandidate candidate = ref candidates[i];
            if (kept > 0 && IsRepeated(candidates[kept - 1], candidate))
            {
                continue;
            }

            if (kept > 0 && IsTextOfKey(candidates[kept - 1], candidate))
            {
                kept--;
            }

            if (kept == 0 || MayFollow(candidates[kept - 1], candidate))
            {
                Keep(candidates, i, kept++);
            }
        }

        CollectionsMarshal.SetCount(sorted, kept);
        return sorted;
    }

    /// <summary>Moves a candidate to its place behind those that are kept; most stand there.</summary>
    private static void Keep(Span<MarkerCandidate> candidates, int from, int to)
    {
        if (from != to)
        {
            candidates[to] = candidates[from];
        }
    }

    private static bool IsRepeated(in MarkerCandidate last, in MarkerCandidate next) =>
        last.Place == next.Place && last.Style == next.Style && last.Label == next.Label;

    /// <summary>Whether two candidates share no character, or are labels of one marker.</summary>
    private static bool MayFollow(in MarkerCandidate last, in MarkerCandidate next) =>
        last.Block != next.Block
        || next.Start >= last.End
        || (next.Start == last.Start && next.End == last.End && next.Style == last.Style);

    /// <summary><c>[1][key]</c> is a link to what the key names, with “1” as its text.</summary>
    private bool IsTextOfKey(in MarkerCandidate last, in MarkerCandidate next) =>
        next.Style == CitationStyle.Key
        && last.Style == CitationStyle.Numeric
        && last.Block == next.Block
        && last.End == next.Start
        && !references.Has(last.Label.Text);
}
