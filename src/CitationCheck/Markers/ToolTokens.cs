using System.Buffers;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Tokens that a tool left in the text: <c>citeturn0search0</c> (with or without its private-use delimiters),
/// <c>:contentReference[oaicite:0]{index=0}</c>, <c>oai_citation:1</c>. They are citations that lead nowhere.
/// </summary>
internal static class ToolTokens
{
    /// <summary>What every token in plain letters holds one of.</summary>
    private static readonly SearchValues<string> Words = SearchValues.Create(["citeturn", ":contentReference[", "oai_citation", "oaicite:", "turn0", "turn1", "turn2", "turn3"], StringComparison.Ordinal);

    /// <summary>A piece of each word that hardly any other word has: “citeturn” begins like “cited”, “turn0” like the end of “return”.</summary>
    private static readonly SearchValues<string> RarePieces = SearchValues.Create(["teturn", "ntReference[", "oai_citation", "oaicite:", "rn0", "rn1", "rn2", "rn3"], StringComparison.Ordinal);

    /// <summary>Whether a text holds any token in plain letters, so that its blocks have to be looked at.</summary>
    public static bool HasWord(string text) => text.AsSpan().ContainsAny(RarePieces) && text.AsSpan().ContainsAny(Words);

    public static void Read(MarkerSink sink)
    {
        string text = sink.Flat.Text;
        int word = -1; // the next of each, looked for anew when it was passed
        int sign = -1;
        int at = 0;
        while (true)
        {
            word = word >= at ? word : at + text.AsSpan(at).IndexOfAny(Words) is var nextWord && nextWord >= at ? nextWord : text.Length;
            sign = sign >= at ? sign : at + text.AsSpan(at).IndexOfAny('\uE200', '\uE202') is var nextSign && nextSign >= at ? nextSign : text.Length;
            int start = Math.Min(word, sign);
            if (start == text.Length)
            {
                return;
            }

            if (text[start] == '\uE202')
            {
                if (start - at < 4 || !text.AsSpan(0, start).EndsWith("cite", StringComparison.Ordinal))
                {
                    at = start + 1;
                    continue;
                }

                start -= 4;
            }

            at = start;
            string? url = null;
            int end = LinkEnd(sink.Flat, start, ref url) is var link && link > start ? link : End(text, ref start);
            string token = end > start ? text[start..end].Trim('\uE200', '\uE201') : string.Empty;
            if (token.Length > 0)
            {
                sink.Add(start, end, token, CitationStyle.ToolToken, MarkerDoubt.None, url);
                at = end;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>A token may be the beginning of a link's text: <c>[oai_citation:0‡Report (final).pdf](file-service://…)</c>.</summary>
    private static int LinkEnd(VisibleText flat, int start, ref string? url)
    {
        int run = flat.FirstRunAt(start);
        if (run == flat.Runs.Length || flat.Runs[run].Start != start || flat.Runs[run].Kind != InlineKind.Link)
        {
            return start;
        }

        url = flat.Runs[run].Url is { } target && target.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? target : null; // file-service://… is the tool's own
        return flat.Runs[run].End;
    }

    private static int End(string text, ref int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        if (rest[0] == '\uE200')
        {
            int close = rest[..Math.Min(rest.Length, 300)].IndexOf('\uE201');
            return close < 0 ? start : start + close + 1;
        }

        if (rest.StartsWith(":contentReference[", StringComparison.Ordinal))
        {
            int end = Behind(text, start + ":contentReference".Length, '[', ']');
            return Behind(text, end, '{', '}');
        }

        if (rest.StartsWith("oai_citation", StringComparison.Ordinal) || rest.StartsWith("oaicite:", StringComparison.Ordinal))
        {
            if (start > 0 && text[start - 1] == '[' && rest[..Math.Min(rest.Length, 300)].IndexOf(']') is > 0 and var close)
            {
                start--;
                int behind = Behind(text, start + close + 2, '(', ')');
                return Behind(text, behind, '{', '}');
            }

            int end = start + rest.IndexOfAny(" \t\n])}") is var stop && stop < start ? text.Length : stop;
            return end;
        }

        // citeturn0search0turn1view2, turn0search3
        int at = rest.StartsWith("cite", StringComparison.Ordinal) ? start + 4 : start;
        at += at < text.Length && text[at] == '\uE202' ? 1 : 0;
        int tokens = 0;
        while (Turn(text, at) is var next && next > at)
        {
            at = next;
            at += at < text.Length && text[at] == '\uE202' ? 1 : 0;
            tokens++;
        }

        bool isGlued = start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]) && text[start] != 'c';
        return tokens > 0 && !isGlued ? at : start;
    }

    /// <summary>Where one <c>turn0search0</c> ends.</summary>
    private static int Turn(string text, int at)
    {
        int next = at;
        if (!text.AsSpan(next).StartsWith("turn", StringComparison.Ordinal))
        {
            return at;
        }

        next += 4;
        int digits = Skip(text, next, char.IsAsciiDigit);
        int word = Skip(text, digits, char.IsAsciiLetterLower);
        int end = Skip(text, word, char.IsAsciiDigit);
        return digits > next && word > digits && end > word ? end : at;
    }

    private static int Skip(string text, int at, Func<char, bool> isWanted)
    {
        while (at < text.Length && isWanted(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int Behind(string text, int at, char open, char close)
    {
        if (at >= text.Length || text[at] != open)
        {
            return at;
        }

        int end = text.AsSpan(at, Math.Min(text.Length - at, 400)).IndexOf(close);
        return end < 0 ? at : at + end + 1;
    }
}
