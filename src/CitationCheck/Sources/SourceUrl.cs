using System.Buffers;
using System.Text;

namespace CitationCheck;

/// <summary>Which URL a reference leads to, and how URLs are told apart.</summary>
public static class SourceUrl
{
    private static readonly SearchValues<char> InPlainSites = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.:");

    /// <summary>
    /// A URL in the form by which observations are found: without blanks around it and without its fragment, scheme and host
    /// in lower case, at least <c>/</c> as its path. It does not have to be a valid URL.
    /// </summary>
    /// <param name="url">A URL as a report writes it.</param>
    /// <returns>The URL; equal for URLs that fetch the same page.</returns>
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

    private static string NormalizeRare(string url)
    {
        url = WithoutLoneSurrogates(url);
        ReadOnlySpan<char> text = url.AsSpan().Trim();
        int hash = text.IndexOf('#');
        text = hash < 0 ? text : text[..hash].TrimEnd();
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

    /// <summary>Where a reference leads: its URL, or the resolver's URL of its DOI, arXiv or PubMed identifier.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The URL as written or made; <see langword="null"/> when there is none.</returns>
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
