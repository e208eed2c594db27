using System.Buffers;
using CitationCheck.Reading;
using CitationCheck.Reading.Formats;

namespace CitationCheck.Markers;

/// <summary>
/// The markers of a text that nobody has read yet, found by the same reader and the same grammar as those of a report. There
/// is no list that could confirm them, so whatever is not more likely a word of its sentence counts.
/// </summary>
internal static class WrittenMarkers
{
    /// <summary>A text without any of these holds no marker that a reader of sentences has to know.</summary>
    private static readonly SearchValues<char> Openings = SearchValues.Create("[(<@^※［【〔〖（¹²³⁰⁴⁵⁶⁷⁸⁹\uE200");

    /// <summary>Finds the markers.</summary>
    /// <param name="text">The text; it is read as Markdown.</param>
    /// <returns>Where they are in the text, in order, disjoint.</returns>
    public static List<TextSpan> Find(string text)
    {
        if (!text.AsSpan().ContainsAny(Openings) && !ToolTokens.HasWord(text))
        {
            return [];
        }

        List<SourceBlock> blocks = FormatReader.Read(text, ReportFormat.Markdown, ReadingLimits.Default).Blocks;
        var sink = new MarkerSink(ReadingLimits.Default);
        var scanner = new MarkerScanner(sink, text);
        for (int i = 0; i < blocks.Count && !sink.IsFull; i++)
        {
            if (MarkerScanner.MayCite(blocks[i].Kind))
            {
                scanner.Scan(i, blocks[i].Text);
            }
        }

        IEnumerable<MarkerPlace> candidates =
            from candidate in sink.Candidates where candidate.HangsOnSentence select candidate.Place;
        IEnumerable<MarkerPlace> broken =
            from candidate in sink.Broken where candidate is { HangsOnSentence: true, NeedsNumbers: false } select candidate.Place;
        List<MarkerPlace> hanging = [.. candidates, .. broken];
        hanging.Sort(MarkerPlace.Compare);
        return WithoutOverlaps(hanging, place => Written(text, blocks[place.Block].Text.ToSource(place.Start, place.End)));
    }

    /// <summary>A backslash before the bracket belongs to it: <c>\[1\]</c>.</summary>
    private static TextSpan Written(string text, TextSpan place) =>
        place.Start > 0 && text[place.Start - 1] == '\\' ? TextSpan.FromBounds(place.Start - 1, place.End) : place;

    private static List<TextSpan> WithoutOverlaps(List<MarkerPlace> sorted, Func<MarkerPlace, TextSpan> toSource)
    {
        int end = 0;
        var disjoint = new List<TextSpan>(sorted.Count);
        foreach (MarkerPlace place in sorted)
        {
            TextSpan written = toSource(place);
            if (written.Start >= end)
            {
                disjoint.Add(written);
                end = written.End;
            }
        }

        return disjoint;
    }
}
