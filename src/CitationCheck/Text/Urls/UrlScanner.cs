using System.Buffers;

namespace CitationCheck.Text.Urls;

/// <summary>Finds bare URLs in visible text, and where they end: the one home of that question.</summary>
internal static class UrlScanner
{
    private static readonly SearchValues<string> Openings =
        SearchValues.Create(["http://", "https://", "www.", "ftp://", "file://", "doi.org/"], StringComparison.OrdinalIgnoreCase);

    private const string Redirect = "google.com/url?q=";

    /// <summary>How far into a URL the target of a redirect begins at the most.</summary>
    private const int LongestRedirect = 40;

    /// <summary>The longest remark in brackets behind a URL whose end is looked for.</summary>
    private const int LongestRemark = 80;

    /// <summary>Characters that never end a URL, wherever they stand.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'*+,;=%");

    /// <summary>Characters that stand in no URL: quotation marks, brackets, and the punctuation of East Asian.</summary>
    private static readonly SearchValues<char> EndsAny = SearchValues.Create("<>\"“”«»`{}|\\。，；：、！？）】》」』（【《「『\u3000｜］［");

    /// <summary>What ends a sentence or a quotation behind a URL.</summary>
    private static readonly SearchValues<char> Punctuation = SearchValues.Create(".,;:!?'’*^");

    /// <summary>
    /// What a URL without a scheme holds. Such a search is vectorized where a program runs without ICU too, and the one for a
    /// single word is not.
    /// </summary>
    private static readonly SearchValues<string> WithoutScheme =
        SearchValues.Create(["www.", "doi.org/"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Redirects = SearchValues.Create([Redirect], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text may hold a URL at all; faster than a search that finds none.</summary>
    public static bool MayHold(VisibleText flat) =>
        (flat.Features & (TextFeatures.Slash | TextFeatures.DoubleW)) != TextFeatures.None
        && (flat.Text.Contains("://", StringComparison.Ordinal) || flat.Text.AsSpan().ContainsAny(WithoutScheme));

    /// <summary>Finds the next URL at or behind <paramref name="from"/>.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int from, out TextSpan url)
    {
        while (from < text.Length)
        {
            int at = text[from..].IndexOfAny(Openings);
            if (at < 0)
            {
                break;
            }

            at += from;
            int end = End(text, at);
            int slash = text[at..end].IndexOf("//", StringComparison.Ordinal);
            int host = slash < 0 ? at : at + slash + 2;
            if (end - host > 3 && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])))
            {
                url = TextSpan.FromBounds(at, end);
                return true;
            }

            from = Math.Max(end, at + 1);
        }

        url = default;
        return false;
    }

    /// <summary>Whether a link's target is a URL that leads out of the page.</summary>
    public static bool IsAbsolute(string? url) =>
        url is [var first, ..]
        && (first | 0x20) is 'h' or '/' or 'w' or 'f'
        && (url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("//", StringComparison.Ordinal)
            || url.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("file://", StringComparison.OrdinalIgnoreCase));

    /// <summary>Where a redirect that Google Docs puts around every link leads; any other URL as it is.</summary>
    public static string Direct(string url)
    {
        int start = url.AsSpan(0, Math.Min(url.Length, LongestRedirect)).IndexOfAny(Redirects);
        if (start < 0)
        {
            return url;
        }

        start += Redirect.Length;
        int end = url.IndexOf('&', start);
        string target = Uri.UnescapeDataString(url[start..(end < 0 ? url.Length : end)]);
        return IsAbsolute(target) ? target : url;
    }

    /// <summary>Whether a link shows its own address, or a part of it, instead of a title.</summary>
    public static bool LooksLikeUrl(ReadOnlySpan<char> text)
    {
        text = text.Trim().Trim("<>()[]");
        return text.IndexOfAny(" \n") < 0
            && (text.IndexOfAny(Openings) == 0 || text.IndexOf('.') is > 0 and var dot && dot < text.IndexOf('/'));
    }

    private static int End(ReadOnlySpan<char> text, int start)
    {
        var brackets = default(OpenBrackets);
        bool isForeign = false;
        int end = start;
        for (; end < text.Length; end++)
        {
            end = isForeign ? end : SkipPlain(text, start, end);
            if (end == text.Length)
            {
                break;
            }

            char c = text[end];
            if (NeverInside(c) || !brackets.Take(c) || (!isForeign && IdeographEnds(text, start, end)))
            {
                break;
            }

            isForeign = (Characters.IsEastAsian(c) && end > start) || (isForeign && c is '(' or ')');
        }

        return TrimEnd(text, start, end);
    }

    private static int SkipPlain(ReadOnlySpan<char> text, int start, int at)
    {
        while (text[at..].IndexOfAnyExcept(Plain) is >= 0 and var plain)
        {
            at += plain;
            bool mayBeDoi = text[at] == '<' && text[start..at].Contains("/10.", StringComparison.Ordinal);
            int angled = mayBeDoi ? AngledPart.LengthAt(text[at..]) : 0;
            if (angled == 0)
            {
                return at;
            }

            at += angled;
        }

        return text.Length;
    }

    private static bool NeverInside(char c) => EndsAny.Contains(c) || char.IsWhiteSpace(c) || char.IsControl(c);

    /// <summary>
    /// Ideographs may stand in a path (/item/水, /wiki/a_(水)), yet most often the sentence goes on without a blank.
    /// </summary>
    private static bool IdeographEnds(ReadOnlySpan<char> text, int start, int at)
    {
        if (!Characters.IsEastAsian(text[at]) || at == start || text[at - 1] is '/' or '=' or '-' or '_' or '&')
        {
            return false;
        }

        bool opensRound = text[at - 1] == '(' && at - 2 > start && text[at - 2] == '_';
        return !opensRound;
    }

    /// <summary>Punctuation that ends the sentence and not the URL; a mark of omission stays, for it says that the URL was cut.</summary>
    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> url = text[start..end];
        if (IsWhole(url))
        {
            return end;
        }

        int round = url.Count('(') - url.Count(')');
        int square = url.Count('[') - url.Count(']');
        while (!url.IsEmpty && (Punctuation.Contains(url[^1]) || (url[^1] == '[' && square > 0) || (url[^1] == '(' && round > 0)))
        {
            square -= url[^1] == '[' ? 1 : 0;
            round -= url[^1] == '(' ? 1 : 0;
            url = url[..^1];
        }

        return start + WithoutMarker(WithoutRemark(url, text[end..]));
    }

    private static bool IsWhole(ReadOnlySpan<char> url) =>
        url.IsEmpty
        || url[^1] is '/' or '…'
        || (char.IsAsciiLetterOrDigit(url[^1]) && !url.Contains('('))
        || url.EndsWith("...", StringComparison.Ordinal);

    /// <summary>
    /// A URL without the remark that follows it without a blank, and whose bracket closes behind it: <c>https://a.example/b(accessed 2
    /// May)</c>.
    /// </summary>
    private static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> url, ReadOnlySpan<char> behind)
    {
        int open = url.LastIndexOf('(');
        bool mayOpen = open > 0 && !url[open..].Contains(')') && char.IsLetterOrDigit(url[open - 1]);
        ReadOnlySpan<char> near = behind[..Math.Min(behind.Length, LongestRemark)];
        return mayOpen && url[(open + 1)..] is [var first, ..] && char.IsLetter(first)
            && near.IndexOfAny('(', ')', '\n') is >= 0 and var close && near[close] == ')' ? url[..open] : url;
    }

    /// <summary>The length of a URL without a marker that follows without a blank: <c>https://a.example/b[3]</c>.</summary>
    private static int WithoutMarker(ReadOnlySpan<char> url)
    {
        int bracket = url.LastIndexOf('[');
        bool isMarker = bracket > 0 && url[^1] == ']' && url[(bracket + 1)..^1].IndexOfAnyExceptInRange('0', '9') < 0;
        return isMarker ? bracket : url.Length;
    }

    /// <summary>How many brackets are open inside a URL.</summary>
    private struct OpenBrackets
    {
        private int round;
        private int square;

        /// <summary>Counts a bracket; <see langword="false"/> for one that closes what was not opened in the URL.</summary>
        public bool Take(char c)
        {
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            return round >= 0 && square >= 0;
        }
    }
}
