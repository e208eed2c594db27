using System.Buffers;
using System.Text;

namespace CitationCheck;

/// <summary>Determines the URL of a reference and normalizes URLs. Pure and thread-safe.</summary>
public static class SourceUrl
{
    private static readonly SearchValues<char> InPlainSites = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.:");

    /// <summary>Normalizes a URL, so that equivalent URLs are equal.</summary>
    /// <param name="url">A URL as written in a report. It may be invalid.</param>
    /// <returns>
    /// The URL without surrounding white space and without its fragment, unless that names a page of its own (<c>#!/rain</c>), with
    /// scheme and host in lowercase, and with <c>/</c> as its path if it has none.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    public static string Normalize(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return IsPlain(url) ? url : NormalizeRare(url);
    }

    /// <summary>Whether a URL is in that form as nearly all are: a site in small letters, a path, and nothing beyond ASCII.</summary>
    private static bool IsPlain(ReadOnlySpan<char> url)
    {
        int scheme = url.StartsWith("https://") ? "https://".Length : url.StartsWith("http://") ? "http://".Length : 0;
        ReadOnlySpan<char> address = url[scheme..];
        int path = address.IndexOf('/');
        return scheme > 0
            && path >= 0
            && !address[..path].ContainsAnyExcept(InPlainSites)
            && Ascii.IsValid(address[path..])
            && !address[path..].Contains('#')
            && !char.IsWhiteSpace(address[^1]);
    }

    /// <summary>Whether a fragment names a page of its own, which scripts show: <c>#!/news/rain</c>, <c>#/news/rain</c>.</summary>
    private static bool IsAddress(ReadOnlySpan<char> fragment) => fragment is ['#', '!' or '/', _, ..];

    private static string NormalizeRare(string url)
    {
        url = WithoutLoneSurrogates(url);
        ReadOnlySpan<char> text = url.AsSpan().Trim();
        int hash = text.IndexOf('#');
        text = hash < 0 || IsAddress(text[hash..]) ? text : text[..hash].TrimEnd();
        int scheme = text.IndexOf("://");
        if (scheme < 0)
        {
            return text.Length == url.Length ? url : text.ToString();
        }

        int path = text[(scheme + 3)..].IndexOfAny('/', '?', '\\');
        ReadOnlySpan<char> site = path < 0 ? text : text[..(scheme + 3 + path)];
        ReadOnlySpan<char> page = text[site.Length..];
        bool hasPath = path >= 0 && page[0] != '?';
        bool isNormal = hasPath && text.Length == url.Length && Ascii.IsValid(site) && !site.ContainsAnyInRange('A', 'Z');
        return isNormal ? url : string.Concat(site.ToString().ToLowerInvariant(), hasPath ? "" : "/", page);
    }

    /// <summary>Half a character can be saved in no file; found again it must be as it was saved, as U+FFFD.</summary>
    private static string WithoutLoneSurrogates(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            whole.Append(rune);
        }

        return whole.ToString();
    }

    /// <summary>Returns the URL of a reference, or the URL of a resolver for its DOI, arXiv or PubMed identifier.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The URL; <see langword="null"/> if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is <see langword="null"/>.</exception>
    public static string? Of(Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return reference.Url ?? reference.Identifiers.Select(Resolver).FirstOrDefault(url => url is not null);
    }

    private static string? Resolver(Identifier identifier) => identifier.Kind switch
    {
        IdentifierKind.Doi => "https://doi.org/" + identifier.Value,
        IdentifierKind.Arxiv => "https://arxiv.org/abs/" + identifier.Value,
        IdentifierKind.Pmid => "https://pubmed.ncbi.nlm.nih.gov/" + identifier.Value + "/",
        _ => null, // an ISBN names a book, not a page
    };
}
