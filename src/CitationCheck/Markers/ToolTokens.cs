using System.Buffers;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Tokens that a tool left in the text: <c>citeturn0search0</c> (with or without its private-use delimiters),
/// <c>:contentReference[oaicite:0]{index=0}</c>, <c>oai_citation:1</c>. They are citations that do not resolve.
/// </summary>
internal static class ToolTokens
{
    /// <summary>What every token in plain letters holds one of.</summary>
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["citeturn", ":contentReference[", "oai_citation", "oaicite:", "turn0", "turn1", "turn2", "turn3"], StringComparison.Ordinal);

    /// <summary>
    /// A piece of each word that hardly any other word has: “citeturn” begins like “cited”, “turn0” like the end of “return”.
    /// </summary>
    private static readonly SearchValues<string> RarePieces = SearchValues.Create(
        ["teturn", "ntReference[", "oai_citation", "oaicite:", "rn0", "rn1", "rn2", "rn3"], StringComparison.Ordinal);

    /// <summary>How far the sign that closes a token is looked for, in UTF-16 code units.</summary>
    private const int LongestDelimited = 300;

    /// <summary>Whether a text holds any token in plain letters, so that its blocks have to be looked at.</summary>
    public static bool HasWord(string text) => text.AsSpan().ContainsAny(RarePieces) && text.AsSpan().ContainsAny(Words);

    /// <summary>Reads the tokens of a block.</summary>
    public static void Read(MarkerSink sink)
    {
        string text = sink.Visible.Text;
        var openings = new Openings(text);
        int at = 0;
        while (openings.Next(at) is var next && next < text.Length)
        {
            int start = text[next] == '\uE202' ? WordBefore(text, at, next) : next;
            int end = start < 0 ? -1 : ReadAt(sink, start);
            at = end > 0 ? end : (start < 0 ? next : start) + 1;
        }
    }

    /// <summary>Where the “cite” before a delimiter starts; −1 when none does behind <paramref name="from"/>.</summary>
    private static int WordBefore(string text, int from, int delimiter) =>
        text.AsSpan(from, delimiter - from).EndsWith("cite", StringComparison.Ordinal) ? delimiter - "cite".Length : -1;

    /// <summary>Adds the token at a place and gives back where it ends; −1 when there is none.</summary>
    private static int ReadAt(MarkerSink sink, int start)
    {
        string text = sink.Visible.Text;
        string? url = null;
        int end = LinkEnd(sink.Visible, start, ref url);
        end = end > start ? end : End(text, ref start);
        string token = end > start ? text[start..end].Trim('\uE200', '\uE201') : string.Empty;
        if (token.Length == 0)
        {
            return -1;
        }

        sink.Add(start, end, token, CitationStyle.ToolToken, MarkerDoubt.None, url);
        return end;
    }

    /// <summary>A token may be the beginning of a link's text: <c>[oai_citation:0‡Report (final).pdf](file-service://…)</c>.</summary>
    private static int LinkEnd(VisibleText visible, int start, ref string? url)
    {
        int run = visible.FirstRunAt(start);
        if (run == visible.Runs.Length || visible.Runs[run].Start != start || visible.Runs[run].Kind != InlineKind.Link)
        {
            return start;
        }

        string? target = visible.Runs[run].Url;
        bool isOwn = target is null || !target.StartsWith("http", StringComparison.OrdinalIgnoreCase); // file-service://…
        url = isOwn ? null : target;
        return visible.Runs[run].End;
    }

    /// <summary>Where the token at a place ends, by what it opens with; the place itself when there is none.</summary>
    private static int End(string text, ref int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        if (rest[0] == '\uE200')
        {
            int close = rest[..Math.Min(rest.Length, LongestDelimited)].IndexOf('\uE201');
            return close < 0 ? start : start + close + 1;
        }

        if (rest.StartsWith(":contentReference[", StringComparison.Ordinal))
        {
            int end = Behind(text, start + ":contentReference".Length, '[', ']');
            return Behind(text, end, '{', '}');
        }

        bool isOpenAi = rest.StartsWith("oai_citation", StringComparison.Ordinal) || rest.StartsWith("oaicite:", StringComparison.Ordinal);
        return isOpenAi ? OpenAiEnd(text, ref start) : TurnsEnd(text, start);
    }

    /// <summary><c>oai_citation:1</c>, <c>[oai_citation:0‡bbc.com](url)</c>, <c>oaicite:0}</c></summary>
    private static int OpenAiEnd(string text, ref int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        int close = start > 0 && text[start - 1] == '[' ? rest[..Math.Min(rest.Length, LongestDelimited)].IndexOf(']') : -1;
        if (close > 0)
        {
            start--;
            int behind = Behind(text, start + close + 2, '(', ')');
            return Behind(text, behind, '{', '}');
        }

        int stop = rest.IndexOfAny(" \t\n])}");
        return stop < 0 ? text.Length : start + stop;
    }

    /// <summary><c>citeturn0search0turn1view2</c>, <c>turn0search3</c></summary>
    private static int TurnsEnd(string text, int start)
    {
        bool hasWord = text.AsSpan(start).StartsWith("cite", StringComparison.Ordinal);
        int first = SkipDelimiter(text, hasWord ? start + "cite".Length : start);
        int at = first;
        while (Turn(text, at) is var next && next > at)
        {
            at = SkipDelimiter(text, next);
        }

        bool isGlued = start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]) && text[start] != 'c';
        return at > first && !isGlued ? at : start;
    }

    private static int SkipDelimiter(string text, int at) => at < text.Length && text[at] == '\uE202' ? at + 1 : at;

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

    /// <summary>The places where a token may open: by a word, or by a delimiter. Each is looked for again when it was passed.</summary>
    private ref struct Openings(string text)
    {
        private int word = -1;
        private int delimiter = -1;

        /// <summary>The next place; the length of the text when there is none.</summary>
        public int Next(int at)
        {
            ReadOnlySpan<char> rest = text.AsSpan(at);
            word = word >= at ? word : Place(at, rest.IndexOfAny(Words));
            delimiter = delimiter >= at ? delimiter : Place(at, rest.IndexOfAny('\uE200', '\uE202'));
            return Math.Min(word, delimiter);
        }

        private readonly int Place(int at, int found) => found < 0 ? text.Length : at + found;
    }
}
