using System.Collections.Frozen;
using System.Net;

namespace CitationCheck.Rules;

/// <summary>Judges URLs by their looks alone; nothing is fetched.</summary>
internal static class CitedUrl
{
    /// <summary>Hosts that stand for “some site” in examples (RFC 2606) and those that tools invent; the ending <c>.example</c> is left alone, for it is meant to be read as made up.</summary>
    private static readonly FrozenSet<string> PlaceholderHosts = new[]
    {
        "example.com", "example.org", "example.net", "example.edu", "example.gov", "example.co.uk", "yoursite.com", "yourwebsite.com", "yourdomain.com",
        "website.com", "domain.com", "mysite.com", "placeholder.com", "url.com", "link.com", "sourceurl.com", "site.com", "xxx.com", "xxxx.com", "test.com", "foo.com",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] ReservedEndings = [".test", ".invalid", ".localhost", ".local", ".internal", ".lan", ".intranet", ".corp", ".home", ".localdomain"];

    /// <summary>Pages that show what was searched for, not a source: host, start of the path, the query's parameter.</summary>
    private static readonly (string Host, string Path, string Parameter)[] SearchPages =
    [
        ("google.", "/search", "q"), ("scholar.google.", "/scholar", "q"), ("news.google.", "/search", "q"), ("bing.com", "/search", "q"), ("duckduckgo.com", "/", "q"),
        ("search.yahoo.com", "/search", "p"), ("yandex.", "/search", "text"), ("baidu.com", "/s", "wd"), ("baidu.com", "/s", "word"), ("sogou.com", "/web", "query"),
        ("so.com", "/s", "q"), ("search.brave.com", "/search", "q"), ("startpage.com", "/search", "query"), ("ecosia.org", "/search", "q"),
        ("perplexity.ai", "/search", ""), ("naver.com", "/search", "query"), ("youtube.com", "/results", "search_query"),
        ("semanticscholar.org", "/search", "q"), ("arxiv.org", "/search", "query"), ("pubmed.ncbi.nlm.nih.gov", "/", "term"),
    ];

    private static readonly FrozenSet<string> TrackingNames = new[]
    {
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh", "mc_cid", "mc_eid", "_hsenc", "_hsmi",
        "vero_id", "oly_enc_id", "oly_anon_id", "mkt_tok", "ref_src", "srsltid", "gad_source", "spm", "_openstat", "rb_clickid", "wickedid", "s_cid", "guccounter", "guce_referrer", "guce_referrer_sig",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with a URL, as the end of a sentence about it; <see langword="null"/> when nothing is.</summary>
    public static string? Fault(string url)
    {
        string text = url.Trim();
        if (text.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || (text.Length > 2 && char.IsAsciiLetter(text[0]) && text[1] == ':' && text[2] is '\\' or '/' && text.AsSpan(2).StartsWith("\\")))
        {
            return "leads to a file on somebody's computer; cite a source that others can open";
        }

        if (text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith('…') || text.EndsWith("%E2%80%A6", StringComparison.OrdinalIgnoreCase))
        {
            return "was cut short; give the whole of it";
        }

        if (Parse(text) is not { } uri)
        {
            return "is malformed; mend it";
        }

        string host = uri.IdnHost.TrimEnd('.');
        if (IsPlaceholder(uri, host, text))
        {
            return "is a placeholder; give the URL of the source";
        }

        if (IsPrivate(host))
        {
            return "leads to a private address that readers cannot reach; cite a public source";
        }

        return host.Contains('.', StringComparison.Ordinal) || IPAddress.TryParse(host.Trim('[', ']'), out _) ? null : "is malformed: its host is no site; mend it";
    }

    /// <summary>What a reader should be warned of, though the URL may work.</summary>
    public static string? Doubt(string url)
    {
        if (Parse(url.Trim()) is not { } uri)
        {
            return null;
        }

        if (uri.UserInfo.Length > 0)
        {
            return "holds a user name or password; take it out";
        }

        string host = uri.IdnHost.ToLowerInvariant();
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        if (host == "vertexaisearch.cloud.google.com")
        {
            return "is a redirect that its tool keeps for a while only; give the URL that it leads to";
        }

        foreach ((string site, string path, string parameter) in SearchPages)
        {
            bool isHost = site.EndsWith('.') ? host.StartsWith(site, StringComparison.Ordinal) : host == site || (host == "m." + site) || (site == "naver.com" && host == "search.naver.com");
            bool isPath = path == "/" ? uri.AbsolutePath == "/" : uri.AbsolutePath == path || uri.AbsolutePath.StartsWith(path + "/", StringComparison.Ordinal);
            if (isHost && isPath && (parameter.Length == 0 || HasParameter(uri, parameter)))
            {
                return "is a page of search results, which change; cite the page that was found";
            }
        }

        return null;
    }

    /// <summary>The name of the first parameter that only follows readers.</summary>
    public static string? TrackingParameter(string url)
    {
        foreach (string name in ParameterNames(url))
        {
            if (TrackingNames.Contains(name) || name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("hsa_", StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>A URL by which two entries are known for one source: without scheme, <c>www.</c>, fragment, tracking parameters and final slash.</summary>
    public static string SourceKey(string url)
    {
        string text = SourceUrl.Normalize(url);
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        text = scheme < 0 ? text : text[(scheme + 3)..];
        text = text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
        int query = text.IndexOf('?', StringComparison.Ordinal);
        if (query < 0)
        {
            return text.TrimEnd('/');
        }

        IEnumerable<string> kept = text[(query + 1)..].Split('&').Where(static part => part.Length > 0 && TrackingParameter("x?" + part) is null);
        string rest = string.Join('&', kept);
        return rest.Length == 0 ? text[..query].TrimEnd('/') : $"{text[..query].TrimEnd('/')}?{rest}";
    }

    /// <summary>Whether a URL names a site and no page of it.</summary>
    public static bool IsHomePage(string url) =>
        Parse(url.Trim()) is { Query.Length: 0, AbsolutePath: "/" or "/index.html" or "/index.htm" or "/en" or "/en/" or "/home" } uri && uri.Fragment.Length < 2;

    private static Uri? Parse(string text)
    {
        string whole = text.StartsWith("//", StringComparison.Ordinal) ? "https:" + text : text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        if (whole.AsSpan().IndexOfAny(" \t\n\\<>\"") >= 0 || !Uri.TryCreate(whole, UriKind.Absolute, out Uri? uri))
        {
            return null;
        }

        bool isTwice = uri.AbsolutePath is "" or "/" ? false : uri.Host is "http" or "https";
        return uri.Scheme is "http" or "https" or "ftp" && uri.Host.Length > 0 && HasName(uri) && !isTwice && !uri.Host.Contains("..", StringComparison.Ordinal) ? uri : null;
    }

    /// <summary>Whether the host can be a name at all: Uri takes a lone surrogate, and throws when it is asked for the name.</summary>
    private static bool HasName(Uri uri)
    {
        try
        {
            return uri.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    private static bool IsPlaceholder(Uri uri, string host, string text)
    {
        string bare = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
        int dot = bare.IndexOf('.', StringComparison.Ordinal);
        string site = bare.Count(static c => c == '.') == 2 && dot > 0 ? bare[(dot + 1)..] : bare;
        bool isHost = PlaceholderHosts.Contains(bare) || (site.StartsWith("example.", StringComparison.OrdinalIgnoreCase) && PlaceholderHosts.Contains(site));
        string path = uri.AbsolutePath;
        return isHost
            || (text.Contains('{', StringComparison.Ordinal) && text.Contains('}', StringComparison.Ordinal))
            || path.Contains("xxxx", StringComparison.OrdinalIgnoreCase)
            || text.Contains("your-url", StringComparison.OrdinalIgnoreCase)
            || text.Contains("insert-url", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsPrivate(string host)
    {
        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || ReservedEndings.Any(ending => host.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        if (!IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? address))
        {
            return false;
        }

        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        byte[] bytes = address.GetAddressBytes();
        return IPAddress.IsLoopback(address)
            || address.IsIPv6LinkLocal
            || address.IsIPv6UniqueLocal
            || (bytes.Length == 4 && bytes is [0 or 10 or 127, ..] or [192, 168, ..] or [169, 254, ..] or [172, >= 16 and <= 31, ..] or [100, >= 64 and <= 127, ..]);
    }

    private static bool HasParameter(Uri uri, string name) => ParameterNames(uri.Query).Contains(name, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> ParameterNames(string url)
    {
        int query = url.IndexOf('?', StringComparison.Ordinal);
        if (query < 0)
        {
            yield break;
        }

        int hash = url.IndexOf('#', query);
        foreach (string part in url[(query + 1)..(hash < 0 ? url.Length : hash)].Split('&', ';'))
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            yield return equals < 0 ? part : part[..equals];
        }
    }
}
