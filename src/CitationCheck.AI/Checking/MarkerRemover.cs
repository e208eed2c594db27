using CitationCheck.AI.Answers;
using Microsoft.Extensions.AI;

namespace CitationCheck.AI.Checking;

/// <summary>Removes markers that lead nowhere from the contents of an answer, and keeps its annotations in place.</summary>
internal static class MarkerRemover
{
    /// <summary>Removes the markers.</summary>
    /// <returns>The markers that were removed, as written.</returns>
    public static string[] Remove(AnswerText answer, Report report)
    {
        List<TextEdit> edits = DeadMarkers.In(report);
        if (edits.Count == 0)
        {
            return [];
        }

        int first = 0;
        foreach (TextPart part in answer.Parts)
        {
            while (first < edits.Count && edits[first].Span.End <= part.Span.Start)
            {
                first++;
            }

            IEnumerable<TextEdit> inPart = edits.Skip(first).TakeWhile(edit => edit.Span.Start < part.Span.End);
            Edit(part, [.. inPart.Select(edit => Within(edit.Span, part.Span))]);
        }

        return [.. edits.Select(static edit => edit.Marker)];
    }

    private static TextSpan Within(TextSpan edit, TextSpan part) =>
        TextSpan.FromBounds(Math.Max(edit.Start, part.Start) - part.Start, Math.Min(edit.End, part.End) - part.Start);

    private static void Edit(TextPart part, List<TextSpan> removed)
    {
        if (removed.Count == 0)
        {
            return;
        }

        part.Content.Text = DeadMarkers.Remove(part.Content.Text, removed);
        foreach (TextSpanAnnotatedRegion region in RegionsOf(part.Content))
        {
            region.StartIndex = Moved(region.StartIndex, removed);
            region.EndIndex = Moved(region.EndIndex, removed);
        }
    }

    private static IEnumerable<TextSpanAnnotatedRegion> RegionsOf(TextContent content) =>
        content.Annotations?.SelectMany(static annotation => annotation.AnnotatedRegions ?? []).OfType<TextSpanAnnotatedRegion>() ?? [];

    private static int? Moved(int? offset, List<TextSpan> removed) =>
        offset - removed.Sum(edit => Math.Clamp(offset.GetValueOrDefault() - edit.Start, 0, edit.Length));
}
