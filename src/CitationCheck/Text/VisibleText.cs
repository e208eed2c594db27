using System.Buffers;
using System.Runtime.InteropServices;

namespace CitationCheck.Text;

/// <summary>
/// What a reader sees of one block as one string, with the way back to the report's text. Every later stage looks at
/// the visible text alone, so that <c>[[1]](url)</c>, <c>[\[1\]](url)</c> and <c>[1]</c> are one case.
/// </summary>
internal sealed class VisibleText
{
    private const int FewSegments = 8;

    private static readonly SearchValues<string> WebSchemes =
        SearchValues.Create(["http://", "https://"], StringComparison.OrdinalIgnoreCase);

    private readonly Segment[]? segments;
    private readonly Segment only; // most texts have one, which needs no array
    private TextFeatures? features;

    public VisibleText(string text, ReadOnlySpan<Segment> segments, InlineRun[] runs, VisibleSpan[]? cells = null)
    {
        Text = text;
        Runs = runs;
        Cells = cells ?? [];
        if (segments.Length == 1)
        {
            only = segments[0];
        }
        else
        {
            this.segments = segments.ToArray();
        }
    }

    /// <summary>The visible text; a line break of any kind is <c>\n</c>.</summary>
    public string Text { get; }

    /// <summary>The features of the visible text, found when they are first asked for.</summary>
    public TextFeatures Features => features ??= TextFeatureFinder.Find(Text);

    /// <summary>The stretches of the visible text and their places in the report's text.</summary>
    public ReadOnlySpan<Segment> Segments => segments is null ? new ReadOnlySpan<Segment>(in only) : segments;

    /// <summary>Links, emphasis and the like, in order of their starts; an outer run stands before an inner one.</summary>
    public InlineRun[] Runs { get; }

    /// <summary>The cells of a table row, in order, without the bars between them; empty for all other texts.</summary>
    public VisibleSpan[] Cells { get; }

    /// <summary>A text of which no more is known than where it is from: character by character where the report says the same.</summary>
    public static VisibleText Of(string visible, string report, TextSpan span)
    {
        bool isSame = report.AsSpan(span.Start, span.Length).SequenceEqual(visible);
        return new VisibleText(visible, [new Segment(0, visible.Length, span.Start, isSame ? visible.Length : span.Length)], []);
    }

    /// <summary>Whether a link leads to a page of the web, or the address of one is shown.</summary>
    public bool HasWebLink =>
        Array.Exists(Runs, static run => IsWebAddress(run.Url)) || Text.AsSpan().ContainsAny(WebSchemes);

    /// <summary>The same text with the digits of every script as those of ASCII, as markers and labels are read.</summary>
    public VisibleText WithAsciiDigits()
    {
        string plain = (Features & TextFeatures.ForeignDigit) == TextFeatures.None ? Text : Digits.ToAscii(Text);
        return ReferenceEquals(plain, Text) ? this : new VisibleText(plain, Segments, Runs, Cells);
    }

    /// <summary>The place in the report's text of the visible character at <paramref name="visible"/>.</summary>
    public int SourceStart(int visible) => SegmentAt(visible).SourceStart(visible);

    /// <summary>The place in the report's text just behind the visible character before <paramref name="visibleEnd"/>.</summary>
    public int SourceEnd(int visibleEnd) => SegmentAt(visibleEnd - 1).SourceEnd(visibleEnd);

    /// <summary>
    /// The span in the report's text of a stretch of visible text, with the markup that wraps its ends; see
    /// <see cref="SourceCursor.ToSource"/>.
    /// </summary>
    public TextSpan ToSource(int start, int end) => new SourceCursor(this, IndexOf(start), FirstRunAt(start)).ToSource(start, end);

    /// <summary>The visible characters that come from a part of the report's text; empty when none does.</summary>
    public VisibleSpan ToVisible(TextSpan source)
    {
        int from = Text.Length;
        int to = 0;
        foreach (Segment segment in Segments)
        {
            int start = Math.Max(source.Start, segment.Source);
            int end = Math.Min(source.End, segment.Source + segment.SourceLength);
            if (start < end)
            {
                from = Math.Min(from, segment.Maps1To1 ? segment.Visible + start - segment.Source : segment.Visible);
                to = Math.Max(to, segment.Maps1To1 ? segment.Visible + end - segment.Source : segment.Visible + segment.Length);
            }
        }

        return from < to ? VisibleSpan.FromBounds(from, to) : default;
    }

    /// <summary>The index of the first run that starts at or behind <paramref name="visible"/>.</summary>
    public int FirstRunAt(int visible)
    {
        int low = 0;
        int high = Runs.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Runs[middle].Start < visible)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>
    /// The part from <paramref name="start"/> to <paramref name="end"/> as a text of its own. Runs that start before it are left
    /// out, those that reach beyond are cut.
    /// </summary>
    public VisibleText Slice(int start, int end)
    {
        if (start == 0 && end == Text.Length)
        {
            return this;
        }

        int first = start < end ? IndexOf(start) : Segments.Length;
        int last = first < Segments.Length ? IndexOf(end - 1) + 1 : first;
        ReadOnlySpan<Segment> whole = Segments[first..last];
        Span<Segment> parts = whole.Length <= FewSegments ? stackalloc Segment[FewSegments] : new Segment[whole.Length];
        parts = parts[..whole.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = whole[i].Cut(start, end);
        }

        int firstRun = FirstRunAt(start);
        InlineRun[] runs = Runs[firstRun..Math.Max(firstRun, FirstRunAt(end))];
        for (int i = 0; i < runs.Length; i++)
        {
            InlineRun run = runs[i];
            TextSpan source = run.End > end
                ? TextSpan.FromBounds(run.Source.Start, Math.Max(run.Source.Start, SourceEnd(end)))
                : run.Source;
            runs[i] = run with { Start = run.Start - start, End = Math.Min(run.End, end) - start, Source = source };
        }

        return new VisibleText(Text[start..end], parts, runs, CellsWithin(start, end));
    }

    /// <summary>
    /// The same text with its places in the report, where it was read from what another text shows: a page that stands in
    /// <c>&lt;pre&gt;</c>. Runs of the other that start in it are its runs, too.
    /// </summary>
    /// <param name="shown">The text that this one was read from.</param>
    public VisibleText Within(VisibleText shown)
    {
        var placed = new List<Segment>(Segments.Length);
        foreach (Segment segment in Segments)
        {
            shown.AddPlaces(segment, placed);
        }

        var runs = new List<InlineRun>(Runs.Length);
        foreach (InlineRun run in Runs)
        {
            runs.Add(run with { Source = shown.PlaceOf(run.Source.Start, run.Source.End) });
        }

        if (Segments.Length > 0 && shown.Runs.Length > 0)
        {
            AddRunsOf(shown, runs);
        }

        return new VisibleText(Text, CollectionsMarshal.AsSpan(placed), [.. runs], Cells);
    }

    /// <summary>Adds where a stretch that was read from this text stands in the report.</summary>
    private void AddPlaces(Segment segment, List<Segment> placed)
    {
        if (!segment.Maps1To1 || segment.Length == 0)
        {
            TextSpan place = PlaceOf(segment.Source, segment.Source + segment.SourceLength);
            placed.Add(segment with { Source = place.Start, SourceLength = place.Length });
            return;
        }

        ReadOnlySpan<Segment> all = Segments;
        int end = segment.Source + segment.Length;
        for (int i = IndexOf(segment.Source); i < all.Length && all[i].Visible < end; i++)
        {
            Segment part = all[i].Cut(segment.Source, end);
            placed.Add(part with { Visible = part.Visible + segment.Visible });
        }
    }

    /// <summary>The place in the report's text of a stretch of this one, which may be empty.</summary>
    public TextSpan PlaceOf(int start, int end)
    {
        int from = start < Text.Length ? SourceStart(start) : SourceEnd(Text.Length);
        return start < end ? TextSpan.FromBounds(from, Math.Max(from, SourceEnd(end))) : new TextSpan(from, 0);
    }

    /// <summary>Adds the runs of the text that this one was read from which start in it.</summary>
    private void AddRunsOf(VisibleText shown, List<InlineRun> runs)
    {
        Segment last = Segments[^1];
        int end = last.Source + last.SourceLength;
        int own = runs.Count;
        for (int i = shown.FirstRunAt(Segments[0].Source); i < shown.Runs.Length && shown.Runs[i].Start < end; i++)
        {
            InlineRun run = shown.Runs[i];
            int from = VisibleAt(run.Start);
            int to = VisibleAt(Math.Min(run.End, end));
            if (from < to)
            {
                TextSpan source = run.End > end ? TextSpan.FromBounds(run.Source.Start, shown.PlaceOf(run.Start, end).End) : run.Source;
                runs.Add(run with { Start = from, End = to, Source = source });
            }
        }

        if (own > 0 && runs.Count > own)
        {
            runs.Sort(static (left, right) => (left.Start, -left.End).CompareTo((right.Start, -right.End)));
        }
    }

    /// <summary>The first visible character that comes from a place or from behind it; the text's places rise.</summary>
    public int VisibleAt(int source)
    {
        ReadOnlySpan<Segment> all = Segments;
        int low = 0;
        int high = all.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = all[middle].Source + all[middle].SourceLength <= source ? (middle + 1, high) : (low, middle);
        }

        return low == all.Length ? Text.Length
            : source <= all[low].Source || !all[low].Maps1To1 ? all[low].Visible
            : all[low].Visible + source - all[low].Source;
    }

    private static bool IsWebAddress(string? url) => url is not null && url.AsSpan().IndexOfAny(WebSchemes) == 0;

    private VisibleSpan[] CellsWithin(int start, int end)
    {
        if (Cells.Length == 0)
        {
            return Cells;
        }

        var within = new List<VisibleSpan>(Cells.Length);
        foreach (VisibleSpan cell in Cells)
        {
            if (cell.Start <= end && cell.End >= start)
            {
                within.Add(VisibleSpan.FromBounds(Math.Max(cell.Start, start) - start, Math.Min(cell.End, end) - start));
            }
        }

        return [.. within];
    }

    private ref readonly Segment SegmentAt(int visible)
    {
        if (segments is null)
        {
            return ref only;
        }

        return ref segments[IndexOf(visible)];
    }

    private int IndexOf(int visible)
    {
        ReadOnlySpan<Segment> all = Segments;
        int low = 0;
        int high = all.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            if (all[middle].Visible <= visible)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>A stretch of visible text and where it comes from; one character for one, or a whole that stands for another.</summary>
    internal readonly record struct Segment(int Visible, int Length, int Source, int SourceLength)
    {
        public bool Maps1To1 => Length == SourceLength;

        public int SourceStart(int visible) => Maps1To1 ? Source + visible - Visible : Source;

        public int SourceEnd(int visibleEnd) => Maps1To1 ? Source + visibleEnd - Visible : Source + SourceLength;

        public Segment Cut(int start, int end)
        {
            int from = Math.Max(Visible, start);
            int to = Math.Min(Visible + Length, end);
            return Maps1To1
                ? new Segment(from - start, to - from, Source + from - Visible, to - from)
                : new Segment(from - start, to - from, Source, SourceLength);
        }
    }
}
