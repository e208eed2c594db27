using System.Buffers;

namespace CitationCheck.AI.Checking;

/// <summary>
/// Finds the markers that lead nowhere, and what has to go with them so that the text reads as if they had never been there.
/// </summary>
internal static class DeadMarkers
{
    /// <summary>What would be empty without the marker in it.</summary>
    private static readonly (string Open, string Close)[] Wraps = [("(", ")"), ("（", "）"), ("<sup>", "</sup>"), ("^", "^")];

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\u00A0\u202F\u2009");

    private static readonly SearchValues<char> Brackets = SearchValues.Create("[](){}^【】（）［］ ");

    private static readonly SearchValues<char> Separators = SearchValues.Create(",;，、； \u00A0");

    /// <summary>What takes no blank before it.</summary>
    private static readonly SearchValues<char> Closers = SearchValues.Create(".,;:!?)]}»”’…\r\n");

    /// <summary>Finds what to remove.</summary>
    /// <param name="report">The answer.</param>
    /// <returns>The parts to remove, in order, disjoint.</returns>
    public static List<TextEdit> In(Report report)
    {
        var edits = new List<TextEdit>();
        IEnumerable<IGrouping<TextSpan, Citation>> markers =
            from citation in report.Citations
            where citation.Style != CitationStyle.Given && !citation.Span.IsEmpty
            group citation by citation.Span;
        foreach (IGrouping<TextSpan, Citation> marker in markers.OrderBy(static marker => marker.Key.Start))
        {
            foreach (TextSpan part in PartsToRemove(report.Text, marker.Key, [.. marker]))
            {
                Add(edits, part, report.Text);
            }
        }

        return [.. edits.Select(edit => edit with { Span = WithBlanks(report.Text, edit.Span) })];
    }

    /// <summary>Removes parts from a text.</summary>
    public static string Remove(string text, IEnumerable<TextSpan> parts)
    {
        var left = new System.Text.StringBuilder(text.Length);
        int at = 0;
        foreach (TextSpan part in parts)
        {
            left.Append(text, at, Math.Max(0, part.Start - at));
            at = Math.Max(at, part.End);
        }

        return left.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>A marker that may be something else is left alone.</summary>
    private static bool IsDead(Citation citation) => !citation.IsResolved && citation.Confidence == Confidence.Sure;

    private static IEnumerable<TextSpan> PartsToRemove(string text, TextSpan marker, Citation[] citations)
    {
        if (citations.All(IsDead))
        {
            return citations.Any(static citation => citation.Style == CitationStyle.Link) && LinkMarker.Read(text, marker) is { } link
                ? link.AroundText
                : [marker];
        }

        return LabelsOf(text, marker, citations) is { } labels ? DeadLabels(labels, citations) : [];
    }

    /// <summary>Where the labels of a marker are; <see langword="null"/> if they are not written out one by one, as in a range.</summary>
    private static List<TextSpan>? LabelsOf(string text, TextSpan marker, Citation[] citations)
    {
        var labels = new List<TextSpan>();
        int from = marker.Start;
        foreach (string label in citations.Select(static citation => citation.Label))
        {
            int at = text.IndexOf(label, from, marker.End - from, StringComparison.Ordinal);
            if (label.Length == 0 || at < 0 || !IsBetweenLabels(text.AsSpan(from, at - from), isFirst: labels.Count == 0))
            {
                return null;
            }

            labels.Add(new TextSpan(at, label.Length));
            from = at + label.Length;
        }

        return IsBetweenLabels(text.AsSpan(from, marker.End - from), isFirst: true) ? labels : null;
    }

    /// <summary>Each dead label goes with what separates it from a label that stays, or from the next one.</summary>
    private static IEnumerable<TextSpan> DeadLabels(List<TextSpan> labels, Citation[] citations)
    {
        bool follows = false; // a label that stays
        for (int i = 0; i < labels.Count; i++)
        {
            if (!IsDead(citations[i]))
            {
                follows = true;
            }
            else
            {
                yield return follows
                    ? TextSpan.FromBounds(labels[i - 1].End, labels[i].End)
                    : TextSpan.FromBounds(labels[i].Start, labels[i + 1].Start);
            }
        }
    }

    /// <summary>Whether there is nothing but brackets at the ends of a marker, and a separator between two of its labels.</summary>
    private static bool IsBetweenLabels(ReadOnlySpan<char> text, bool isFirst)
    {
        bool isOnly = !text.ContainsAnyExcept(isFirst ? Brackets : Separators);
        return isOnly && !text.Trim().IsEmpty;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && Blanks.Contains(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Adds a part; parts with nothing but blanks between them become one, and brackets around nothing go too.</summary>
    private static void Add(List<TextEdit> edits, TextSpan part, string text)
    {
        string marker = part.Slice(text);
        bool isAdjacent = edits.Count > 0 && SkipBlanks(text, edits[^1].Span.End) >= part.Start;
        if (isAdjacent)
        {
            TextEdit last = edits[^1];
            edits.RemoveAt(edits.Count - 1);
            part = TextSpan.FromBounds(last.Span.Start, Math.Max(part.End, last.Span.End));
            marker = last.Marker + marker;
        }

        foreach ((string open, string close) in Wraps)
        {
            bool isWrapped = part.Start >= open.Length
                && text.AsSpan(part.Start - open.Length).StartsWith(open, StringComparison.Ordinal)
                && text.AsSpan(part.End).StartsWith(close, StringComparison.Ordinal);
            part = isWrapped ? TextSpan.FromBounds(part.Start - open.Length, part.End + close.Length) : part;
        }

        edits.Add(new TextEdit(part, marker));
    }

    private static TextSpan WithBlanks(string text, TextSpan part)
    {
        int start = part.Start;
        while (start > 0 && Blanks.Contains(text[start - 1]))
        {
            start--;
        }

        if (start == 0 || text[start - 1] is '\n' or '\r')
        {
            return TextSpan.FromBounds(part.Start, SkipBlanks(text, part.End)); // what indents the line stays
        }

        bool leavesBlank = part.End >= text.Length || Blanks.Contains(text[part.End]) || Closers.Contains(text[part.End]);
        return leavesBlank ? TextSpan.FromBounds(start, part.End) : part;
    }
}
