using CitationCheck.Text;

namespace CitationCheck.Writers.Json.Data;

/// <summary>The next so many characters of a block's text, and the part of the report's text that they are or stand for.</summary>
internal readonly record struct SegmentData(int Length, int Start, int End)
{
    /// <summary>The segments of a block; <see langword="null"/> where all of its text stands at its start as it is.</summary>
    public static IReadOnlyList<SegmentData>? Of(Block block)
    {
        ReadOnlySpan<VisibleText.Segment> segments = block.Visible.Segments;
        if (segments is [{ Maps1To1: true } only] && only.Source == block.Span.Start && block.Text.Length == block.Span.Length)
        {
            return null;
        }

        var data = new SegmentData[segments.Length];
        for (int i = 0; i < data.Length; i++)
        {
            VisibleText.Segment segment = segments[i];
            data[i] = new SegmentData(segment.Length, segment.Source, segment.Source + segment.SourceLength);
        }

        return data;
    }

    /// <summary>The segments of a text, which follow each other in it.</summary>
    public static VisibleText.Segment[] ToModel(IReadOnlyList<SegmentData> data)
    {
        var segments = new VisibleText.Segment[data.Count];
        int visible = 0;
        for (int i = 0; i < segments.Length; i++)
        {
            segments[i] = new VisibleText.Segment(visible, data[i].Length, data[i].Start, data[i].End - data[i].Start);
            visible += data[i].Length;
        }

        return segments;
    }
}
