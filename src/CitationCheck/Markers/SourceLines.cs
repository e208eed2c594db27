using CitationCheck.Languages;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.Markers;

/// <summary>
/// Lines that do nothing but cite what stands above them: <c>Source: https://…</c>, <c>来源：[Reuters](url)</c>, <c>出典: 2</c>. The
/// whole line is the marker.
/// </summary>
internal static class SourceLines
{
    /// <summary>The longest word before the colon, in UTF-16 code units.</summary>
    private const int LongestLead = 40;

    /// <summary>The longest row of numbers behind it.</summary>
    private const int LongestNumbers = 40;

    /// <summary>Reads the lines of a block whose first word and links leave nothing else.</summary>
    public static void Read(MarkerSink sink)
    {
        string text = sink.Visible.Text;
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOf('\n');
            int end = length < 0 ? text.Length : start + length;
            int colon = text.AsSpan(start, Math.Min(end - start, LongestLead)).IndexOfAny(':', '：');
            bool isLed = colon > 0 && ListHeadings.IsListHeading(text.AsSpan(start, colon));
            if (isLed && IsNothingButLinks(sink.Visible, start + colon + 1, end))
            {
                Add(sink, start, end);
            }

            start = end + 1;
        }
    }

    /// <summary>Reads the last line of a block when it holds nothing but the word and numbers of entries.</summary>
    public static void ReadNumbers(MarkerSink sink)
    {
        string text = sink.Visible.Text;
        int last = text.Length - 1;
        while (last >= 0 && text[last] is ' ' or '.' or ')' or '）')
        {
            last--;
        }

        if (last < 0 || !char.IsAsciiDigit(text[last]))
        {
            return;
        }

        ReadOnlySpan<char> line = text.AsSpan(0, last + 1);
        line = line[^Math.Min(line.Length, LongestLead + LongestNumbers)..];
        line = line[(line.LastIndexOf('\n') + 1)..].TrimStart("(（ ");
        int colon = line[..Math.Min(line.Length, LongestLead)].IndexOfAny(':', '：');
        if (colon > 0 && ListHeadings.IsListHeading(line[..colon]) && BareNumberMarkers.TryRead(sink, line[(colon + 1)..].Trim()))
        {
            sink.AddLabels(text.LastIndexOf('\n') + 1, text.Length, CitationStyle.BareNumber, MarkerDoubt.NeedsReference);
        }
    }

    /// <summary>Adds the links of a line; where none of them has a target, the line is broken.</summary>
    private static void Add(MarkerSink sink, int start, int end)
    {
        int before = sink.Candidates.Count;
        foreach ((TextSpan shown, string url) in Links(sink.Visible, start, end))
        {
            if (!LinksWithoutTarget.IsMissing(url))
            {
                sink.Add(start, end, shown.Slice(sink.Visible.Text), CitationStyle.Link, MarkerDoubt.None, url);
            }
        }

        if (sink.Candidates.Count == before)
        {
            sink.AddBroken(BrokenMarkerKind.NoTarget, start, end);
        }
    }

    /// <summary>Whether links and bare URLs, with signs between them, are all that stands between two places.</summary>
    private static bool IsNothingButLinks(VisibleText visible, int start, int end)
    {
        int at = start;
        foreach ((TextSpan shown, _) in Links(visible, start, end))
        {
            if (!LinkBrackets.IsFiller(visible.Text.AsSpan(at, shown.Start - at)))
            {
                return false;
            }

            at = shown.End;
        }

        return at > start && LinkBrackets.IsFiller(visible.Text.AsSpan(at, end - at).Trim("<>()*_ "));
    }

    /// <summary>Whether a run is a link that leads out of the page, or should.</summary>
    private static bool IsSource(InlineRun run) =>
        run.Kind == InlineKind.Link && (UrlScanner.IsAbsolute(run.Url) || LinksWithoutTarget.IsMissing(run.Url));

    private static IEnumerable<(TextSpan Shown, string Url)> Links(VisibleText visible, int start, int end)
    {
        int at = start;
        for (int i = visible.FirstRunAt(start); i <= visible.Runs.Length; i++)
        {
            InlineRun? run = i < visible.Runs.Length && visible.Runs[i].Start < end ? visible.Runs[i] : null;
            if (run is { } other && !IsSource(other))
            {
                continue;
            }

            int stop = run?.Start ?? end;
            while (at < stop && UrlScanner.TryFind(visible.Text.AsSpan(0, stop), at, out TextSpan url))
            {
                yield return (url, url.Slice(visible.Text));
                at = url.End;
            }

            if (run is not { } found)
            {
                yield break;
            }

            if (found.Start >= at && found.End <= end)
            {
                yield return (TextSpan.FromBounds(found.Start, found.End), found.Url!);
                at = found.End;
            }
        }
    }
}
