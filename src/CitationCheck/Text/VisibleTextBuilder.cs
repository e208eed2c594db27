using System.Runtime.InteropServices;

namespace CitationCheck.Text;

/// <summary>Collects the visible text of one block. Reused from block to block; not thread-safe.</summary>
internal sealed class VisibleTextBuilder
{
    private readonly List<VisibleText.Segment> segments = [];
    private readonly List<InlineRun> runs = [];
    private readonly List<VisibleSpan> cells = [];
    private char[] buffer = [];

    /// <summary>Joins texts into one, parted by line breaks.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="apart">Which of them are parted by two from the one before, in order.</param>
    public static VisibleText Join(List<VisibleText> texts, List<int>? apart = null)
    {
        if (texts.Count == 1)
        {
            return texts[0];
        }

        var joined = new VisibleTextBuilder { buffer = new char[texts.Sum(static part => part.Text.Length + 2)] };
        int nextApart = 0;
        for (int i = 0; i < texts.Count; i++)
        {
            VisibleText part = texts[i];
            bool isApart = apart is not null && nextApart < apart.Count && apart[nextApart] == i;
            nextApart += isApart ? 1 : 0;
            if (joined.Length > 0)
            {
                joined.AppendFor(isApart ? "\n\n" : "\n", new TextSpan(part.SourceStart(0), 0));
            }

            int shift = joined.Length;
            foreach (VisibleText.Segment segment in part.Segments)
            {
                joined.segments.Add(segment with { Visible = segment.Visible + shift });
            }

            foreach (InlineRun run in part.Runs)
            {
                joined.runs.Add(run with { Start = run.Start + shift, End = run.End + shift });
            }

            joined.Write(part.Text);
        }

        return new VisibleText(new string(joined.buffer, 0, joined.Length), CollectionsMarshal.AsSpan(joined.segments), [.. joined.runs]);
    }

    /// <summary>How many visible characters there are so far.</summary>
    public int Length { get; private set; }

    /// <summary>The last visible character; <c>\0</c> when there is none.</summary>
    public char Last => Length == 0 ? '\0' : buffer[Length - 1];

    /// <summary>The present end, to come back to.</summary>
    public Mark Here => new(Length, segments.Count, runs.Count);

    /// <summary>Takes back all that was added since; what stood before must not have been added to.</summary>
    public void BackTo(Mark mark)
    {
        Length = mark.Length;
        segments.RemoveRange(mark.Segments, segments.Count - mark.Segments);
        runs.RemoveRange(mark.Runs, runs.Count - mark.Runs);
    }

    /// <summary>Adds text that stands in the report as it is.</summary>
    public void Append(ReadOnlySpan<char> visible, int source)
    {
        if (visible.IsEmpty)
        {
            return;
        }

        if (segments.Count > 0)
        {
            ref VisibleText.Segment last = ref CollectionsMarshal.AsSpan(segments)[^1];
            if (last.Maps1To1 && last.Source + last.Length == source)
            {
                last = last with { Length = last.Length + visible.Length, SourceLength = last.SourceLength + visible.Length };
                Write(visible);
                return;
            }
        }

        segments.Add(new VisibleText.Segment(Length, visible.Length, source, visible.Length));
        Write(visible);
    }

    /// <summary>Adds text that stands for other text of the report: an entity, a line break, the bar between two cells.</summary>
    public void AppendFor(ReadOnlySpan<char> visible, TextSpan source)
    {
        if (!visible.IsEmpty)
        {
            segments.Add(new VisibleText.Segment(Length, visible.Length, source.Start, source.Length));
            Write(visible);
        }
    }

    /// <summary>Opens a run at the present end; <see cref="CloseRun"/> gives it its length. Outer runs are opened first.</summary>
    public int OpenRun(InlineKind kind, string? url = null)
    {
        runs.Add(new InlineRun(kind, Length, Length, default, url));
        return runs.Count - 1;
    }

    /// <summary>Closes a run at the present end.</summary>
    public void CloseRun(int run, TextSpan source) => runs[run] = runs[run] with { End = Length, Source = source };

    /// <summary>Begins the next cell of a table row; behind the first, a bar parts it from the one before.</summary>
    public void OpenCell(string bar, int source)
    {
        if (cells.Count > 0)
        {
            CloseCell();
            AppendFor(bar, new TextSpan(source, 0));
        }

        cells.Add(new VisibleSpan(cells.Count == 0 ? 0 : Length, 0)); // what stands in a row before its first cell is shown in that
    }

    /// <summary>Hands out the text, trimmed of white space at both ends, and starts again.</summary>
    public VisibleText Build()
    {
        int start = 0;
        int end = Length;
        while (start < end && char.IsWhiteSpace(buffer[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(buffer[end - 1]))
        {
            end--;
        }

        var text = new string(buffer, 0, Length);
        var all = new VisibleText(text, CollectionsMarshal.AsSpan(segments), VisibleRuns(start), VisibleCells(start, end));
        Clear();
        return all.Slice(start, end);
    }

    /// <summary>The runs that show something behind <paramref name="start"/>; those that begin before it begin there.</summary>
    private InlineRun[] VisibleRuns(int start)
    {
        Span<InlineRun> all = CollectionsMarshal.AsSpan(runs);
        int kept = 0;
        foreach (ref readonly InlineRun run in all)
        {
            if (run.End > Math.Max(run.Start, start))
            {
                all[kept++] = run.Start < start ? run with { Start = start } : run;
            }
        }

        return all[..kept].ToArray();
    }

    private void CloseCell() => cells[^1] = VisibleSpan.FromBounds(cells[^1].Start, Length);

    /// <summary>The cells without the blanks at their ends; empty ones may lie in what is trimmed off.</summary>
    private VisibleSpan[] VisibleCells(int from, int to)
    {
        if (cells.Count == 0)
        {
            return [];
        }

        CloseCell();
        var visible = new VisibleSpan[cells.Count];
        for (int i = 0; i < visible.Length; i++)
        {
            ReadOnlySpan<char> cell = buffer.AsSpan(cells[i].Start, cells[i].Length);
            int end = cell.TrimEnd().Length;
            int start = end - cell[..end].TrimStart().Length;
            visible[i] = VisibleSpan.FromBounds(Math.Clamp(cells[i].Start + start, from, to), Math.Clamp(cells[i].Start + end, from, to));
        }

        return visible;
    }

    public void Clear()
    {
        Length = 0;
        cells.Clear();
        segments.Clear();
        runs.Clear();
    }

    private void Write(ReadOnlySpan<char> visible)
    {
        if (buffer.Length - Length < visible.Length)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, Length + visible.Length));
        }

        visible.CopyTo(buffer.AsSpan(Length));
        Length += visible.Length;
    }

    internal readonly record struct Mark(int Length, int Segments, int Runs);
}
