using System.Buffers;
using System.Globalization;
using CitationCheck.Markers.Parts;
using CitationCheck.Reading;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// What a tool left in the text where a citation should be. It is a citation that does not resolve: <c>citeturn0search0</c> with or
/// without its private-use delimiters, be they spelled as letters (<c>\ue202turn5news1</c>), <c>:contentReference[oaicite:0]{index=0}</c>,
/// <c>oai_citation:1</c>, the tags that <see cref="CitationTag"/> knows, and the character that stands for a lost object.
/// </summary>
internal static class ToolTokens
{
    /// <summary>What every token in plain letters holds one of.</summary>
    private static readonly SearchValues<string> Words = SearchValues.Create(
        [
            ":contentReference[", "oai_citation", "oaicite:", @"\ue2", @"\uE2", @"\u{e2", @"\u{E2",
            .. Enumerable.Range(0, 10).Select(static digit => $"turn{digit}"),
        ],
        StringComparison.Ordinal);

    /// <summary>A piece of each word that hardly any other word has; “turn0” is like the end of “return”.</summary>
    private static readonly SearchValues<string> RarePieces = SearchValues.Create(
        [
            "ntReference[", "oai_citation", "oaicite:", @"\ue2", @"\uE2", @"\u{",
            .. Enumerable.Range(0, 10).Select(static digit => $"rn{digit}"),
        ],
        StringComparison.Ordinal);

    /// <summary>Single characters at which a token may open.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        ['<', LostObject, .. Enumerable.Range(FirstDelimiter, LastDelimiter - FirstDelimiter + 1).Select(static c => (char)c)]);

    /// <summary>Stands in a text for an object that was not copied with it.</summary>
    private const char LostObject = '\uFFFC';

    private const char FirstDelimiter = '\uE200';
    private const char Closing = '\uE201';
    private const char LastDelimiter = '\uE2FF';

    /// <summary>How far the sign that closes a token is looked for, in UTF-16 code units.</summary>
    private const int LongestDelimited = 300;

    /// <summary>The longest pair of brackets that holds nothing but tokens.</summary>
    private const int LongestInBrackets = 200;

    /// <summary>Words that a turn may be glued to.</summary>
    private static readonly string[] Leads = ["filecite", "navcite", "cite"];

    /// <summary>Whether a text holds any token in plain letters, so that its blocks have to be looked at.</summary>
    public static bool HasWord(string text) => text.AsSpan().ContainsAny(RarePieces) && text.AsSpan().ContainsAny(Words);

    /// <summary>Whether a text may hold a tag, which a block shows when HTML does not know it.</summary>
    public static bool MayHaveTag(string text) => text.Contains('<', StringComparison.Ordinal);

    /// <summary>Reads the tokens of a block.</summary>
    public static void Read(MarkerSink sink)
    {
        string text = sink.Visible.Text;
        var openings = new Openings(text);
        RunCover? code = null;
        int at = 0;
        while (openings.Next(at) is var next && next < text.Length)
        {
            code ??= new RunCover(sink.Visible, static kind => kind == InlineKind.Code);
            int end = code.Overlaps(next, next + 1) ? -1 : ReadAt(sink, LeadBefore(text, at, next));
            at = end > next ? end : next + 1;
        }
    }

    /// <summary>Where the “cite” starts that a turn or a delimiter is glued to, not before <paramref name="from"/>.</summary>
    private static int LeadBefore(string text, int from, int at)
    {
        foreach (string lead in Leads)
        {
            if (text.AsSpan(from, at - from).EndsWith(lead, StringComparison.Ordinal))
            {
                return at - lead.Length;
            }
        }

        return at;
    }

    /// <summary>Adds the token at a place and gives back where it ends; −1 when there is none.</summary>
    private static int ReadAt(MarkerSink sink, int start)
    {
        string text = sink.Visible.Text;
        string? url = null;
        int end = LinkEnd(sink.Visible, start, ref url);
        end = end > start ? end : End(text, ref start);
        string token = end > start ? WithoutDelimiters(text.AsSpan(start, end - start)) : string.Empty;
        if (token.Length == 0)
        {
            return -1;
        }

        if (token[0] == '<' && CitationPlaceholder.Is(token.AsSpan().Trim("<>/")))
        {
            sink.AddBroken(BrokenMarkerKind.Placeholder, start, end); // <source needed>
            return end;
        }

        sink.Add(start, end, token, CitationStyle.ToolToken, MarkerDoubt.None, url);
        return end;
    }

    /// <summary>The token as a reader knows it again; all of it where it has nothing but delimiters.</summary>
    private static string WithoutDelimiters(ReadOnlySpan<char> token)
    {
        int start = 0;
        int end = token.Length;
        while (start < end && IsDelimiter(token[start]))
        {
            start++;
        }

        while (end > start && IsDelimiter(token[end - 1]))
        {
            end--;
        }

        return (start < end ? token[start..end] : token).ToString();
    }

    /// <summary>A token may be the beginning of a link's text: <c>[oai_citation:0‡Report (final).pdf](file-service://…)</c>.</summary>
    private static int LinkEnd(VisibleText visible, int start, ref string? url)
    {
        int run = visible.FirstRunAt(start);
        bool opensLink = run < visible.Runs.Length && visible.Runs[run].Start == start && visible.Runs[run].Kind == InlineKind.Link;
        if (!opensLink || visible.Text[start] == '<')
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
        return rest[0] switch
        {
            '<' => CitationTag.End(text, start, out _),
            LostObject => LostObjectEnd(text, start),
            ':' => Behind(text, Behind(text, start + ":contentReference".Length, '[', ']'), '{', '}'),
            'o' => OpenAiEnd(text, ref start),
            _ => TurnsEnd(text, ref start),
        };
    }

    /// <summary>Lost objects in the middle or at the end of a sentence; alone on its line one may be a picture.</summary>
    private static int LostObjectEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] == LostObject)
        {
            end++;
        }

        bool isApart = start > 0 && text[start - 1] is ' ' or '\u00A0';
        char before = start > (isApart ? 1 : 0) ? text[start - (isApart ? 2 : 1)] : '\n';
        return before is '\n' or '|' or ' ' ? start : end;
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

    /// <summary>
    /// <c>citeturn0search0turn1view2</c>, <c>turn0search3</c>, with delimiters or without, and with the brackets that hold nothing else.
    /// </summary>
    private static int TurnsEnd(string text, ref int start)
    {
        int end = DelimitedEnd(text, start);
        if (end == start)
        {
            end = RowEnd(text, start);
        }

        bool isGlued = start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]) && text[start] == 't';
        if (end == start || isGlued)
        {
            return start;
        }

        int close = start > 0 ? InBracketsEnd(text, start - 1) : -1;
        start -= close > end ? 1 : 0;
        return Math.Max(end, close);
    }

    /// <summary>Where what a delimiter opens is closed; the place itself when it opens nothing, or is not closed near.</summary>
    private static int DelimitedEnd(string text, int start)
    {
        int inside = SkipDelimiter(text, start, out char opening);
        if (inside == start || opening != FirstDelimiter)
        {
            return start;
        }

        ReadOnlySpan<char> rest = text.AsSpan(inside, Math.Min(text.Length - inside, LongestDelimited));
        int close = text[start] == FirstDelimiter ? rest.IndexOf(Closing) : rest.IndexOf(@"\ue201", StringComparison.OrdinalIgnoreCase);
        return close < 0 ? start : SkipDelimiter(text, inside + close, out _);
    }

    /// <summary>Where turns and delimiters end that follow each other without a blank; the word before them is passed over.</summary>
    private static int RowEnd(string text, int start)
    {
        int at = start;
        foreach (string lead in Leads)
        {
            at += at == start && text.AsSpan(start).StartsWith(lead, StringComparison.Ordinal) ? lead.Length : 0;
        }

        int first = at;
        while (at < text.Length)
        {
            int next = SkipDelimiter(text, at, out _);
            next = next > at ? next : Turn(text, at);
            if (next == at)
            {
                break;
            }

            at = next;
        }

        return at > first ? at : start;
    }

    /// <summary>
    /// Where brackets end that hold nothing but turns, <c>(turn0search1, turn2view0)</c>, <c>【turn0fetch0†L1-L4】</c>; −1 for others.
    /// </summary>
    private static int InBracketsEnd(string text, int open)
    {
        if (!Characters.IsOpeningBracket(text[open]))
        {
            return -1;
        }

        ReadOnlySpan<char> rest = text.AsSpan(open + 1, Math.Min(text.Length - open - 1, LongestInBrackets));
        int close = rest.IndexOfAny(")]}）】］〕");
        if (close < 0)
        {
            return -1;
        }

        foreach (Range range in rest[..close].SplitAny(" ,;，；、|"))
        {
            int start = open + 1 + range.GetOffsetAndLength(close).Offset;
            int length = range.GetOffsetAndLength(close).Length;
            int end = length == 0 ? start : RowEnd(text, start);
            if (length > 0 && (end == start || (end < start + length && text[end] is not ('†' or ':' or '#'))))
            {
                return -1;
            }
        }

        return open + close + 2;
    }

    /// <summary>Whether a character is one of those that tools put around and between their tokens.</summary>
    private static bool IsDelimiter(char c) => c is >= FirstDelimiter and <= LastDelimiter;

    /// <summary>Where a delimiter ends, which may be spelled as letters: <c>\ue202</c>, <c>\u{e202}</c>.</summary>
    private static int SkipDelimiter(string text, int at, out char delimiter)
    {
        delimiter = text[at];
        if (IsDelimiter(delimiter))
        {
            return at + 1;
        }

        ReadOnlySpan<char> rest = text.AsSpan(at).TrimStart('\\');
        int slashes = text.Length - at - rest.Length;
        if (slashes is 0 or > 2 || rest is not ['u' or 'U', ..])
        {
            return at;
        }

        bool isBraced = rest is [_, '{', ..];
        ReadOnlySpan<char> digits = rest[(isBraced ? 2 : 1)..];
        digits = digits[..Math.Min(4, digits.Length)];
        bool isKnown = digits.Length == 4
            && ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code)
            && IsDelimiter(delimiter = (char)code);
        int length = isBraced ? 7 : 5;
        return isKnown && rest.Length >= length && (!isBraced || rest[length - 1] == '}') ? at + slashes + length : at;
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

    /// <summary>The places where a token may open: by a word, or by a sign. Each is looked for again when it was passed.</summary>
    private ref struct Openings(string text)
    {
        private int word = -1;
        private int sign = -1;

        /// <summary>The next place; the length of the text when there is none.</summary>
        public int Next(int at)
        {
            ReadOnlySpan<char> rest = text.AsSpan(at);
            word = word >= at ? word : Place(at, rest.IndexOfAny(Words));
            sign = sign >= at ? sign : Place(at, rest.IndexOfAny(Signs));
            return Math.Min(word, sign);
        }

        private readonly int Place(int at, int found) => found < 0 ? text.Length : at + found;
    }
}
