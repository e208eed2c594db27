using System.Buffers;

namespace CitationCheck.Text.Urls;

/// <summary>Finds bare URLs in visible text, and where they end: the one home of that question.</summary>
internal static class UrlScanner
{
    private static readonly SearchValues<string> Openings = SearchValues.Create(["http://", "https://", "www.", "ftp://", "file://", "doi.org/"], StringComparison.OrdinalIgnoreCase);

    private const string Redirect = "google.com/url?q=";

    /// <summary>How far into a URL the target of a redirect begins at the most.</summary>
    private const int LongestRedirect = 40;

    /// <summary>Characters that never end a URL, wherever they stand.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'*+,;=%");

    /// <summary>What a URL without a scheme holds. Such a search is vectorized where a program runs without ICU too, and the one for a single word is not.</summary>
    private static readonly SearchValues<string> WithoutScheme = SearchValues.Create(["www.", "doi.org/"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Redirects = SearchValues.Create([Redirect], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text may hold a URL at all; faster than a search that finds none.</summary>
    public static bool MayHold(FlatText flat) =>
        (flat.Signs & (TextSigns.Slash | TextSigns.DoubleW)) != TextSigns.None
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
            && (text.IndexOfAny(Openings) == 0 || (text.Contains('/') && text.IndexOf('.') is var dot && dot > 0 && dot < text.IndexOf('/')));
    }

    private static int End(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        int round = 0;
        int square = 0;
        bool foreign = false;
        for (; end < text.Length; end++)
        {
            if (!foreign)
            {
                int plain = text[end..].IndexOfAnyExcept(Plain);
                end = plain < 0 ? text.Length : end + plain;
                if (end == text.Length)
                {
                    break;
                }
            }

            char c = text[end];
            if (char.IsAsciiLetterOrDigit(c))
            {
                foreign = false;
                continue;
            }

            if (c <= ' ' || c is '<' or '>' or '"' or '“' or '”' or '«' or '»' or '`' or '{' or '}' or '|' or '\\' || IsFullWidthStop(c) || char.IsWhiteSpace(c) || char.IsControl(c))
            {
                break;
            }

            if (c == ')' && --round < 0)
            {
                break;
            }

            if (c == ']' && --square < 0)
            {
                break;
            }

            round += c == '(' ? 1 : 0;
            square += c == '[' ? 1 : 0;

            // Ideographs may stand in a path (/item/水), yet most often the sentence goes on without a blank.
            bool ideograph = c >= '\u2E80' && end > start;
            bool opensRound = end > start && text[end - 1] == '(' && end - 2 > start && (text[end - 2] == '_' || foreign);
            if (ideograph && !foreign && !opensRound && text[end - 1] is not ('/' or '=' or '-' or '_' or '&'))
            {
                break;
            }

            foreign = ideograph || (foreign && c is '(' or ')');
        }

        return TrimEnd(text, start, end);
    }

    /// <summary>Punctuation that ends the sentence and not the URL; a mark of omission stays, for it says that the URL was cut.</summary>
    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        if (end > start && (text[end - 1] == '/' || char.IsAsciiLetterOrDigit(text[end - 1])))
        {
            return end;
        }

        if (text[start..end].EndsWith("...", StringComparison.Ordinal) || (end > start && text[end - 1] == '…'))
        {
            return end;
        }

        int round = text[start..end].Count('(') - text[start..end].Count(')');
        int square = text[start..end].Count('[') - text[start..end].Count(']');
        while (end > start)
        {
            char c = text[end - 1];
            bool isOpenBracket = (c == '[' && square > 0) || (c == '(' && round > 0);
            if (c is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '*' or '^') && !isOpenBracket)
            {
                break;
            }

            square -= c == '[' ? 1 : 0;
            round -= c == '(' ? 1 : 0;
            end--;
        }

        // A marker that follows without a blank, https://a.example/b[3], is no part of the URL.
        ReadOnlySpan<char> found = text[start..end];
        int bracket = found.LastIndexOf('[');
        return bracket > 0 && found[^1] == ']' && found[(bracket + 1)..^1].IndexOfAnyExceptInRange('0', '9') < 0 ? start + bracket : end;
    }

    private static bool IsFullWidthStop(char c) =>
        c is '。' or '，' or '；' or '：' or '、' or '！' or '？' or '）' or '】' or '》' or '」' or '』' or '（' or '【' or '《' or '「' or '『' or '\u3000' or '｜' or '］' or '［';
}
