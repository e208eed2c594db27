using System.Buffers;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>Where a link stands: at the end of its sentence, behind it, or alone on its line. That tells what it supports.</summary>
internal static class LinkPlace
{
    /// <summary>How much of its line is looked at on either side of a link, in UTF-16 code units.</summary>
    private const int LongestLead = 500;

    private static readonly SearchValues<char> Closers = SearchValues.Create("”\"’)）* ");

    /// <summary>Whether a sentence ends at a place, closing marks passed over.</summary>
    public static bool EndsSentence(string text, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(end);
        int next = rest.IndexOfAnyExcept(Closers);
        rest = next < 0 ? [] : rest[next..];
        return rest is [] or ['\n' or '。' or '！' or '？', ..] or ['.' or '!' or '?']
            || (rest is ['.' or '!' or '?', var behind, ..] && char.IsWhiteSpace(behind));
    }

    /// <summary>Whether a word with a capital follows a place behind a blank.</summary>
    public static bool OpensSentence(string text, int end) => end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]);

    /// <summary>Whether a sentence has ended before a place, and nothing but its other links stands in between.</summary>
    public static bool FollowsSentence(MarkerSink sink, int at)
    {
        ReadOnlySpan<char> before = sink.Visible.Text.AsSpan(0, at).TrimEnd(" \n,;");
        if (before.Length is var end && (end == 0 || end == at))
        {
            return false;
        }

        return before[^1] is '.' or '!' or '?' or '。' or '！' or '？' || EndsLink(sink, end);
    }

    private static bool EndsLink(MarkerSink sink, int end) =>
        sink.Candidates is [.., { Doubt: MarkerDoubt.None, Style: CitationStyle.Link } last] && last.Block == sink.Block && last.End == end;

    /// <summary>Whether nothing but a few links and signs follows up to the end of the line.</summary>
    public static bool EndsLine(VisibleText visible, int at)
    {
        int most = at + LongestLead;
        while (at < visible.Text.Length && visible.Text[at] != '\n')
        {
            if (at > most)
            {
                return false;
            }

            int link = LinkEnd(visible, at);
            if (link == at && !LinkBrackets.IsFiller(visible.Text.AsSpan(at, 1)))
            {
                return false;
            }

            at = Math.Max(link, at + 1);
        }

        return true;
    }

    /// <summary>Where the link that starts at a place ends; the place itself when none does.</summary>
    private static int LinkEnd(VisibleText visible, int at)
    {
        int i = visible.FirstRunAt(at);
        while (i < visible.Runs.Length && visible.Runs[i].Start == at && visible.Runs[i].Kind != InlineKind.Link)
        {
            i++;
        }

        return i < visible.Runs.Length && visible.Runs[i].Start == at ? Math.Max(at, visible.Runs[i].End) : at;
    }

    /// <summary>A link that is the whole line names something; it supports no sentence.</summary>
    public static bool IsAlone(string text, int start, int end)
    {
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, start - LongestLead), Math.Min(start, LongestLead));
        int lineStart = before.LastIndexOf('\n') + 1;
        if (lineStart == 0 && start > LongestLead)
        {
            return false;
        }

        before = before[lineStart..];
        ReadOnlySpan<char> after = text.AsSpan(end, Math.Min(text.Length - end, LongestLead));
        after = after.IndexOf('\n') is var next && next >= 0 ? after[..next] : after;
        return before.Count(' ') < 3 && !HasEastAsian(before) && after.Trim().Length < 4;
    }

    private static bool HasEastAsian(ReadOnlySpan<char> text) => text.Length > 8 && text.IndexOfAnyInRange('\u2E80', '\uD7FF') >= 0;
}
