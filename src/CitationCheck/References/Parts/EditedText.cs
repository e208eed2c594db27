using System.Runtime.InteropServices;
using System.Text;
using CitationCheck.Text;

namespace CitationCheck.References.Parts;

/// <summary>Puts other words into a visible text and keeps its map to the source.</summary>
internal static class EditedText
{
    /// <summary>A text with other words in some places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">The places, in order.</param>
    /// <param name="emphasised">What is emphasised besides; places in the text as it was.</param>
    public static VisibleText Of(VisibleText text, List<TextEdit> edits, List<VisibleSpan> emphasised)
    {
        var segments = new List<VisibleText.Segment>(text.Segments.Length + (2 * edits.Count));
        var words = new StringBuilder(text.Text.Length);
        int from = 0;
        foreach (TextEdit edit in edits)
        {
            Keep(text, from, edit.Start, words, segments);
            if (edit.Words.Length > 0)
            {
                TextSpan source = TextSpan.FromBounds(text.SourceStart(edit.Start), text.SourceEnd(edit.End));
                segments.Add(new VisibleText.Segment(words.Length, edit.Words.Length, source.Start, source.Length));
                words.Append(edit.Words);
            }

            from = edit.End;
        }

        Keep(text, from, text.Text.Length, words, segments);
        return new VisibleText(words.ToString(), CollectionsMarshal.AsSpan(segments), RunsOf(text, edits, emphasised));
    }

    private static void Keep(VisibleText text, int start, int end, StringBuilder words, List<VisibleText.Segment> segments)
    {
        if (start >= end)
        {
            return;
        }

        foreach (VisibleText.Segment segment in text.Slice(start, end).Segments)
        {
            segments.Add(segment with { Visible = segment.Visible + words.Length });
        }

        words.Append(text.Text, start, end - start);
    }

    private static InlineRun[] RunsOf(VisibleText text, List<TextEdit> edits, List<VisibleSpan> emphasised)
    {
        var runs = new List<InlineRun>(text.Runs.Length + emphasised.Count);
        runs.AddRange(text.Runs);
        foreach (VisibleSpan span in emphasised)
        {
            runs.Add(new InlineRun(InlineKind.Emphasis, span.Start, span.End, text.ToSource(span.Start, span.End)));
        }

        runs.Sort(static (left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));
        int[] ends = new int[edits.Count];
        int[] shifts = new int[edits.Count];
        int shift = 0;
        for (int i = 0; i < ends.Length; i++)
        {
            shift += edits[i].Words.Length - (edits[i].End - edits[i].Start);
            (ends[i], shifts[i]) = (edits[i].End, shift);
        }

        return [.. runs.Select(run => run with { Start = Moved(run.Start), End = Moved(run.End) })];

        // The place in the new text of a place in the old one; inside an edit it is that of its end.
        int Moved(int place)
        {
            int index = Array.BinarySearch(ends, place);
            index = index < 0 ? ~index : LastOf(index);
            bool isInside = index < edits.Count && edits[index].Start < place && place < edits[index].End;
            int behind = ends.Length > 0 && index < ends.Length && ends[index] <= place ? index : index - 1;
            return isInside ? edits[index].End + shifts[index] : place + (behind < 0 ? 0 : shifts[behind]);
        }

        int LastOf(int index)
        {
            while (index + 1 < ends.Length && ends[index + 1] == ends[index])
            {
                index++;
            }

            return index;
        }
    }
}
