using System.Buffers;

namespace CitationCheck.Text.Urls;

/// <summary>The parts of a URL that leads to a site; slices of it, wherever its host is an ordinary name.</summary>
internal readonly ref struct UrlParts
{
    private const int LongestLabel = 63; // RFC 1035, section 2.3.4
    private const int LongestHost = 253;

    private static readonly string[] Openings = ["https://", "http://", "//", "ftp://"];
    private static readonly SearchValues<char> NeverInside = SearchValues.Create(" \t\n\\\"");
    private static readonly SearchValues<char> HostEnds = SearchValues.Create("/?#");
    private static readonly SearchValues<char> InPlainHosts =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    private UrlParts(ReadOnlySpan<char> host, ReadOnlySpan<char> page, bool hasUser)
    {
        Host = host;
        HasUser = hasUser;
        int end = page.IndexOfAny('?', '#');
        if (end < 0)
        {
            Path = page;
            return;
        }

        Path = page[..end];
        ReadOnlySpan<char> rest = page[end..];
        int hash = rest.IndexOf('#');
        Query = rest[0] == '#' ? [] : hash < 0 ? rest[1..] : rest[1..hash];
        Fragment = hash < 0 ? [] : rest[(hash + 1)..];
    }

    /// <summary>The name or the address of the site, in whatever case.</summary>
    public ReadOnlySpan<char> Host { get; }

    /// <summary>From the first slash up to the query; it may be empty.</summary>
    public ReadOnlySpan<char> Path { get; }

    /// <summary>What stands behind the question mark.</summary>
    public ReadOnlySpan<char> Query { get; }

    /// <summary>What stands behind the hash.</summary>
    public ReadOnlySpan<char> Fragment { get; }

    /// <summary>Whether a user name or a password stands before the host.</summary>
    public bool HasUser { get; }

    /// <summary>The host without <c>www.</c></summary>
    public ReadOnlySpan<char> Site => Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? Host[4..] : Host;

    /// <summary>Reads a URL; one without a scheme is a web address.</summary>
    /// <returns>Whether it leads to a site at all.</returns>
    public static bool TryRead(ReadOnlySpan<char> url, out UrlParts parts)
    {
        parts = default;
        if (url.ContainsAny(NeverInside) || !AngledPart.AreAllIn(url) || !TrySkipScheme(url, out ReadOnlySpan<char> address))
        {
            return false;
        }

        int end = address.IndexOfAny(HostEnds);
        ReadOnlySpan<char> host = end < 0 ? address : address[..end];
        if (!IsPlain(host))
        {
            return TryReadRare(address, out parts);
        }

        parts = new UrlParts(host, address[host.Length..], hasUser: false);
        return true;
    }

    private static bool TrySkipScheme(ReadOnlySpan<char> url, out ReadOnlySpan<char> address)
    {
        foreach (string opening in Openings)
        {
            if (url.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                address = url[opening.Length..];
                return true;
            }
        }

        address = url;
        int scheme = url.IndexOf("://");
        return scheme < 0 || url[..scheme].ContainsAny('/', '?', '.'); // “lake.example/open?page=https://…” has none of its own
    }

    /// <summary>
    /// Whether a host is a name of Latin letters and nothing stands beside it, so that nobody has to be asked what it means.
    /// </summary>
    private static bool IsPlain(ReadOnlySpan<char> host)
    {
        if (host.IsEmpty || host.Length > LongestHost || host.ContainsAnyExcept(InPlainHosts))
        {
            return false;
        }

        for (ReadOnlySpan<char> rest = host; ;)
        {
            int dot = rest.IndexOf('.');
            ReadOnlySpan<char> label = dot < 0 ? rest : rest[..dot];
            if (label.Length is 0 or > LongestLabel || label[0] is '-' or '_' || label[^1] is '-' or '_')
            {
                return false;
            }

            if (dot < 0)
            {
                return rest.Length < host.Length && char.IsAsciiLetter(label[0]); // a number there makes it an address
            }

            rest = rest[(dot + 1)..];
        }
    }

    /// <summary>Names of other scripts, addresses, ports and passwords are left to the class that knows them all.</summary>
    private static bool TryReadRare(ReadOnlySpan<char> address, out UrlParts parts)
    {
        parts = default;
        if (!Uri.TryCreate(string.Concat("https://", address), UriKind.Absolute, out Uri? uri) || NameOf(uri) is not { Length: > 0 } host)
        {
            return false;
        }

        bool isSchemeTwice = host is "http" or "https" && uri.AbsolutePath is not ("" or "/");
        parts = new UrlParts(host, string.Concat(uri.PathAndQuery, uri.Fragment), uri.UserInfo.Length > 0);
        return !isSchemeTwice && !host.Contains("..", StringComparison.Ordinal);
    }

    /// <summary>Uri takes a lone surrogate in a host, and throws when it is asked for the name.</summary>
    private static string? NameOf(Uri uri)
    {
        try
        {
            return uri.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}
