using System.Buffers;
using CitationCheck.Markers.Parts;
using CitationCheck.Reading;
using CitationCheck.Reading.Formats;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// The markers of a text that nobody has read yet, found by the same reader and the same grammar as those of a report. There
/// is no list that could confirm them, so whatever is not more likely a word of its sentence counts.
/// </summary>
internal static class WrittenMarkers
{
    /// <summary>A text without any of these holds no marker that a reader of sentences has to know.</summary>
    private static readonly SearchValues<char> Openings = SearchValues.Create("[({<@^\\※［【〔〖（¹²³⁰⁴⁵⁶⁷⁸⁹\uE200");

    /// <summary>A text without any of these is visible as it is; reading it as Markdown costs more than splitting it.</summary>
    private static readonly SearchValues<string> Markup = SearchValues.Create(["](", "<", "\\", "`"], StringComparison.Ordinal);

    /// <summary>Finds the markers.</summary>
    /// <param name="text">The text; it is read as Markdown.</param>
    /// <returns>Where they are in the text, in order, disjoint.</returns>
    public static List<TextSpan> Find(string text)
    {
        bool mayHold = text.AsSpan().ContainsAny(Openings)
            || text.Contains("://", StringComparison.Ordinal)
            || ToolTokens.MayHaveTag(text)
            || ToolTokens.HasWord(text);
        if (!mayHold)
        {
            return [];
        }

        List<SourceBlock> blocks = Read(text);
        var sink = new MarkerSink(ReadingLimits.Default, text.Length);
        var scanner = new MarkerScanner(sink, text);
        for (int i = 0; i < blocks.Count && !sink.IsFull; i++)
        {
            if (MarkerScanner.MayCite(blocks[i].Kind))
            {
                scanner.Scan(i, blocks[i]);
            }
        }

        IEnumerable<MarkerPlace> candidates =
            from candidate in sink.Candidates where candidate.HangsOnSentence select candidate.Place;
        IEnumerable<MarkerPlace> broken =
            from candidate in sink.Broken where candidate is { HangsOnSentence: true, Doubt: BrokenDoubt.None } select candidate.Place;
        List<MarkerPlace> hanging = [.. candidates, .. broken];
        hanging.Sort(MarkerPlace.Compare);
        return Disjoint(text, hanging.ConvertAll(place => Written(text, blocks[place.Block].Text.ToSource(place.Start, place.End))));
    }

    private static List<SourceBlock> Read(string text) => text.AsSpan().ContainsAny(Markup)
        ? FormatReader.Read(text, ReportFormat.Markdown, ReadingLimits.Default).Blocks
        : [new SourceBlock(BlockKind.Paragraph, VisibleText.Of(text, text, new TextSpan(0, text.Length)))];

    /// <summary>A backslash before the bracket belongs to it: <c>\[1\]</c>.</summary>
    private static TextSpan Written(string text, TextSpan place) =>
        place.Start > 0 && text[place.Start - 1] == '\\' ? TextSpan.FromBounds(place.Start - 1, place.End) : place;

    /// <summary>The markers without those that share a character with an earlier one, or that no paragraph holds.</summary>
    private static List<TextSpan> Disjoint(string text, List<TextSpan> sorted)
    {
        int end = 0;
        var disjoint = new List<TextSpan>(sorted.Count);
        foreach (TextSpan place in sorted)
        {
            if (place.Start >= end && !HoldsBlankLine(text, place))
            {
                disjoint.Add(place);
                end = place.End;
            }
        }

        return disjoint;
    }

    private static bool HoldsBlankLine(string text, TextSpan place)
    {
        ReadOnlySpan<char> marker = text.AsSpan(0, place.End);
        for (int at = place.Start; at < place.End; at++)
        {
            if (Characters.IsLineBreak(marker[at]))
            {
                (int next, int breaks) = Blanks.Skip(marker, at);
                if (breaks > 1)
                {
                    return true;
                }

                at = next;
            }
        }

        return false;
    }
}
