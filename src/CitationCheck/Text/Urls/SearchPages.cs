namespace CitationCheck.Text.Urls;

/// <summary>Knows pages that show what was searched for, not a source.</summary>
internal static class SearchPages
{
    /// <summary>The site, or how it starts where it has many endings; the path; the parameter that holds what was searched for.</summary>
    private static readonly (string Site, string Path, string Parameter)[] Known =
    [
        ("google.", "/search", "q"), ("scholar.google.", "/scholar", "q"),
        ("news.google.", "/search", "q"), ("bing.com", "/search", "q"), ("duckduckgo.com", "/", "q"),
        ("search.yahoo.com", "/search", "p"), ("yandex.", "/search", "text"),
        ("baidu.com", "/s", "wd"), ("baidu.com", "/s", "word"), ("sogou.com", "/web", "query"),
        ("so.com", "/s", "q"), ("search.brave.com", "/search", "q"), ("startpage.com", "/search", "query"), ("ecosia.org", "/search", "q"),
        ("perplexity.ai", "/search", ""), ("naver.com", "/search", "query"),
        ("search.naver.com", "/search.naver", "query"), ("youtube.com", "/results", "search_query"),
        ("semanticscholar.org", "/search", "q"), ("arxiv.org", "/search", "query"), ("pubmed.ncbi.nlm.nih.gov", "/", "term"),
    ];

    /// <summary>Whether a URL leads to one.</summary>
    public static bool Have(UrlParts url)
    {
        if (url.Query.IsEmpty && !url.Path.StartsWith("/search"))
        {
            return false; // nearly every URL
        }

        foreach ((string site, string path, string parameter) in Known)
        {
            if (IsPath(url.Path, path) && IsSite(url.Site, site) && (parameter.Length == 0 || UrlQuery.Has(url.Query, parameter)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPath(ReadOnlySpan<char> path, string known) =>
        known == "/"
            ? path is "/" or ""
            : path.StartsWith(known, StringComparison.Ordinal) && (path.Length == known.Length || path[known.Length] == '/');

    private static bool IsSite(ReadOnlySpan<char> site, string known)
    {
        site = site.StartsWith("m.", StringComparison.OrdinalIgnoreCase) ? site[2..] : site;
        return known[^1] == '.'
            ? site.StartsWith(known, StringComparison.OrdinalIgnoreCase)
            : site.Equals(known, StringComparison.OrdinalIgnoreCase);
    }
}
