using System.Buffers;
using System.Net;
using System.Net.Sockets;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.Rules.Facts;

/// <summary>Judges URLs by their looks alone; nothing is fetched.</summary>
internal static class CitedUrl
{
    /// <summary>
    /// Hosts that stand for “some site” in examples (RFC 2606) and those that tools invent; the ending <c>.example</c> is left
    /// alone, for it is meant to be read as made up.
    /// </summary>
    private static readonly WordSet PlaceholderSites = new(
        "example.com", "example.org", "example.net", "example.edu", "example.gov", "example.co.uk",
        "yoursite.com", "yourwebsite.com", "yourdomain.com",
        "website.com", "domain.com", "mysite.com", "placeholder.com", "url.com", "link.com", "sourceurl.com", "site.com",
        "xxx.com", "xxxx.com", "test.com", "foo.com");

    /// <summary>The last parts of hosts that no public name has (RFC 6761, RFC 6762, RFC 8375 and what offices use).</summary>
    private static readonly WordSet ReservedEndings = new(
        "test", "invalid", "localhost", "local", "internal", "lan", "intranet", "corp", "home", "localdomain");

    private static readonly SearchValues<string> PlaceholderWords =
        SearchValues.Create(["xxxx", "your-url", "insert-url"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with a URL; <see langword="null"/> when nothing is.</summary>
    public static UrlFault? Judge(string url)
    {
        ReadOnlySpan<char> text = WithoutDirective(url.AsSpan().Trim());
        bool isRead = UrlParts.TryRead(text, out UrlParts parts);
        return Fault(text, isRead, parts) is { } fault ? fault
            : Doubt(parts) is { } doubt ? new UrlFault(doubt, Severity.Warning)
            : null;
    }

    /// <summary>Whether a URL can lead to a source at all.</summary>
    public static bool IsFaulty(string url) => PlaceholderSource.IsFile(url) || Judge(url) is { Severity: Severity.Error };

    /// <summary>A URL without its text fragment, <c>#:~:text=first%20words…</c>: what is cut there is the quotation.</summary>
    private static ReadOnlySpan<char> WithoutDirective(ReadOnlySpan<char> url) =>
        url.IndexOf(":~:") is > 0 and var directive ? url[..directive].TrimEnd('#') : url;

    /// <summary>Whether a URL names a site and no page of it.</summary>
    public static bool IsHomePage(string url) =>
        MayBeHomePage(url.AsSpan().Trim())
        && UrlParts.TryRead(url.AsSpan().Trim(), out UrlParts parts)
        && parts is { Query.IsEmpty: true, Fragment.IsEmpty: true }
        && parts.Path is "" or "/" or "/index.html" or "/index.htm" or "/en" or "/en/" or "/home";

    /// <summary>Whether little stands behind the first slash that is not one of the scheme's; nearly every URL has more.</summary>
    private static bool MayBeHomePage(ReadOnlySpan<char> url)
    {
        ReadOnlySpan<char> address = url[Math.Min(url.Length, "https://".Length)..];
        int slash = address.IndexOf('/');
        return slash < 0 || address.Length - slash <= "/index.html".Length;
    }

    /// <summary>Why no reader gets there.</summary>
    private static UrlFault? Fault(ReadOnlySpan<char> text, bool isRead, UrlParts url)
    {
        if (text.EndsWith("...") || text.EndsWith('…') || text.EndsWith("%E2%80%A6", StringComparison.OrdinalIgnoreCase))
        {
            return new UrlFault("is truncated; give the full URL");
        }

        if (!isRead)
        {
            return new UrlFault("is malformed; fix it");
        }

        return CutBracket.IsIn(url.Path)
            ? new UrlFault("is truncated, as a bracket in it is never closed; give the full URL")
            : AddressFault(text, url);
    }

    /// <summary>What is wrong with the place that a URL names, which a text may name on purpose.</summary>
    private static UrlFault? AddressFault(ReadOnlySpan<char> text, UrlParts url)
    {
        if (IsPlaceholder(text, url))
        {
            return new UrlFault("is a placeholder; give the URL of the source") { IsOfAddress = true, IsMadeUp = true };
        }

        ReadOnlySpan<char> host = url.Host.TrimEnd('.');
        bool isAddress = IsAddress(host, out IPAddress? address);
        if (isAddress ? IsPrivate(address!) : IsReserved(host))
        {
            return new UrlFault("points to a private address that readers cannot reach; cite a public source") { IsOfAddress = true };
        }

        bool isName = isAddress || host.Contains('.');
        return isName ? null : new UrlFault("is malformed: its host is not a domain name; fix it") { IsOfAddress = true };
    }

    /// <summary>What a reader should be warned of, though the URL may work.</summary>
    private static string? Doubt(UrlParts url) =>
        url.HasUser ? "contains a user name or password; remove it"
        : url.Site.Equals("vertexaisearch.cloud.google.com", StringComparison.OrdinalIgnoreCase)
            ? "is a temporary redirect of a tool; give the URL that it leads to"
        : SearchPages.Have(url) ? "is a page of search results, which change; cite the page itself"
        : null;

    private static bool IsPlaceholder(ReadOnlySpan<char> text, UrlParts url) =>
        IsPlaceholderSite(url.Site.TrimEnd('.'))
        || (text.Contains('{') && text.Contains('}'))
        || HasPlaceholderWord(url.Host)
        || HasPlaceholderWord(url.Path);

    /// <summary>Each word has an x or a dash, and most parts have neither.</summary>
    private static bool HasPlaceholderWord(ReadOnlySpan<char> part) =>
        part.ContainsAny('x', 'X', '-') && part.ContainsAny(PlaceholderWords);

    /// <summary>A site of the list, or one part before one that is called “example”.</summary>
    private static bool IsPlaceholderSite(ReadOnlySpan<char> site)
    {
        if (PlaceholderSites.Contains(site))
        {
            return true;
        }

        ReadOnlySpan<char> parent = site[(site.IndexOf('.') + 1)..];
        return parent.StartsWith("example.", StringComparison.OrdinalIgnoreCase) && PlaceholderSites.Contains(parent);
    }

    /// <summary>No name ends in a digit or holds a colon.</summary>
    private static bool IsAddress(ReadOnlySpan<char> host, out IPAddress? address)
    {
        address = null;
        return (host is [.., >= '0' and <= '9'] || host.Contains(':')) && IPAddress.TryParse(host.Trim("[]"), out address);
    }

    private static bool IsReserved(ReadOnlySpan<char> host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || ReservedEndings.Contains(host[(host.LastIndexOf('.') + 1)..]);

    private static bool IsPrivate(IPAddress address)
    {
        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return IPAddress.IsLoopback(address)
            || address.IsIPv6LinkLocal
            || address.IsIPv6UniqueLocal
            || (address.AddressFamily == AddressFamily.InterNetwork
                && address.GetAddressBytes() is [0 or 10 or 127, ..] or [192, 168, ..] or [169, 254, ..] or [172, >= 16 and <= 31, ..]
                    or [100, >= 64 and <= 127, ..]);
    }
}
