using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Numbers that lost their superscript: <c>constraints.1 Next</c>, <c>します 1。</c>. A number behind a stop can be many
/// things, so these are citations only in a report whose numbered list has nearly all of them.
/// </summary>
internal static class BareNumberMarkers
{
    private static readonly string[] Abbreviations = ["fig", "figs", "no", "nos", "vol", "p", "pp", "sec", "eq", "eqs", "ch", "v", "nr"];

    public static void Read(MarkerSink sink)
    {
        VisibleText flat = sink.Flat;
        string text = flat.Text;
        for (int at = 1; at < text.Length; at++)
        {
            int next = text.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (next < 0)
            {
                return;
            }

            at += next;
            int end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end - at <= 3 && at > 1 && (text[at - 1] is ' ' or '\u3000' ? PrecedesFullStop(text, at, end) : FollowsStop(text, at, end)))
            {
                Add(sink, at, ref end);
            }

            at = end;
        }
    }

    /// <summary>“costs.2, 3 The” and “costs.2 3 The”: more numbers behind the first one, up to where a sentence begins.</summary>
    private static void Add(MarkerSink sink, int first, ref int end)
    {
        string text = sink.Flat.Text;
        int last = end;
        while (NextNumber(text, last, out _, out int stop))
        {
            last = stop;
        }

        bool isGlued = !text.AsSpan(end, last - end).Contains(' '); // “by a third,2,3 and two”
        bool ends = isGlued || last == text.Length || text[last] is '\n' or ')' or '”' or '"' || (text[last] == ' ' && last + 1 < text.Length && !char.IsLower(text[last + 1]));
        int single = end;
        end = ends ? last : end;
        sink.Add(first, end, MarkerSink.Number(text.AsSpan(first, single - first)), CitationStyle.BareNumber, MarkerDoubt.NeedsReference);
        while (single < end && NextNumber(text, single, out int start, out single))
        {
            sink.Add(first, end, MarkerSink.Number(text.AsSpan(start, single - start)), CitationStyle.BareNumber, MarkerDoubt.NeedsReference);
        }
    }

    private static bool NextNumber(string text, int at, out int start, out int end)
    {
        start = at < text.Length && text[at] == ',' ? at + 1 : at;
        start += start < text.Length && text[start] == ' ' ? 1 : 0;
        end = start;
        while (end < text.Length && end - start < 4 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return start > at && end > start && end - start < 4 && (end == text.Length || text[end] is ' ' or ',' or '\n' or ')' or '”');
    }

    /// <summary><c>constraints.1 Next</c>, <c>(operations).3</c>, <c>“so.”2</c>, <c>costs,4 and</c>.</summary>
    private static bool FollowsStop(string text, int at, int end)
    {
        if (text[at - 1] is not ('.' or '!' or '?' or ';' or ':' or ',' or '”' or '"' or '’' or ')' or '*'))
        {
            return false;
        }

        bool goesOn = end < text.Length && text[end] == ',' && NextNumber(text, end, out _, out _);
        if (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (')' or '”' or '"' or '|' or '*') && !goesOn)
        {
            return false;
        }

        int stop = at - 1;
        while (stop > 0 && text[stop] is '”' or '"' or '’' or ')' or '*')
        {
            stop--;
        }

        bool isStop = text[stop] is '.' or '!' or '?' or ';' or ':' or ',' || (stop < at - 1 && char.IsLetter(text[stop]));
        if (!isStop || stop == 0)
        {
            return false;
        }

        char before = text[stop - 1];
        if (char.IsAsciiDigit(before))
        {
            return text[stop] == '.' && EndsYear(text.AsSpan(0, stop)); // “in 2023.4 The”
        }

        if (!char.IsLetter(before) && before is not (')' or '”' or '"' or '’' or '%' or ']' or '*'))
        {
            return false;
        }

        int word = stop;
        while (word > 0 && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        return Array.IndexOf(Abbreviations, text[word..stop].ToLowerInvariant()) < 0;
    }

    /// <summary>No figure of four digits that reads like a year goes on behind a point.</summary>
    public static bool EndsYear(ReadOnlySpan<char> text) =>
        text.Length > 5 && text[^4..] is ['1', '9', _, _] or ['2', '0', _, _] && char.IsAsciiDigit(text[^2]) && text[^5] == ' ';

    /// <summary><c>します 1。</c>: a number between a word and a full-width stop.</summary>
    private static bool PrecedesFullStop(string text, int at, int end) =>
        end < text.Length
        && text[end] is '。' or '．' or '！' or '？'
        && text[at - 2] >= '\u3040';
}
