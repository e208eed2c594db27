using System.Buffers;
using System.Globalization;
using System.Text;

namespace CitationCheck.Sources.Safety;

/// <summary>
/// Decides which URLs may be fetched, before any lookup. It is strict where parsers differ (backslashes, userinfo,
/// percent signs in hosts, numbers as hosts), because what one parser takes for a path is a host to another.
/// </summary>
internal sealed class UrlPolicy(AddressPolicy addresses, IEnumerable<int> allowedPorts)
{
    private const int MaxLength = 2_048;

    private static readonly string[] Schemes = ["https://", "http://"];

    private static readonly SearchValues<char> NeverInAuthority = SearchValues.Create("\\% \"<>^`{|}");

    private readonly HostPolicy hosts = new(addresses);
    private readonly HashSet<int> ports = [.. allowedPorts];

    /// <summary>Checks a URL.</summary>
    /// <param name="url">The URL as written in a report or a redirect.</param>
    /// <param name="uri">The URL to fetch, without its fragment; <see langword="null"/> if it is refused.</param>
    /// <returns>Why it must not be fetched; <see langword="null"/> if it may be.</returns>
    public string? Refusal(string url, out Uri? uri)
    {
        string? refusal = Read(url, out Uri? parsed) ?? hosts.Refusal(parsed!) ?? PortRefusal(parsed!);
        uri = refusal is null ? parsed : null;
        return refusal;
    }

    /// <summary>A URL with its host in ASCII, as it would be fetched; <see langword="null"/> if it cannot be read.</summary>
    public static Uri? Read(string url) => Read(url, out Uri? uri) is null ? uri : null;

    private static string? Read(string url, out Uri? uri)
    {
        uri = null;
        string text = WithScheme(url.Trim(' '));
        string? refusal = TextRefusal(text) ?? AuthorityRefusal(text) ?? HostRefusal(ref text);
        if (refusal is not null)
        {
            return refusal;
        }

        int hash = text.IndexOf('#', StringComparison.Ordinal);
        return Uri.TryCreate(hash < 0 ? text : text[..hash], UriKind.Absolute, out uri) && uri.UserInfo.Length == 0
            ? null
            : "the URL is malformed";
    }

    /// <summary>An address as people write it: <c>www.lake.example/rain</c>, or without its scheme only.</summary>
    private static string WithScheme(string text) =>
        text.StartsWith("//", StringComparison.Ordinal) && !text.StartsWith("///", StringComparison.Ordinal) ? "https:" + text
        : text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + text
        : text;

    private static string? TextRefusal(string text) =>
        text.Length > MaxLength ? "the URL is longer than 2,048 characters"
        : text.Any(char.IsControl) ? "the URL contains control characters"
        : SchemeOf(text) is null ? "only http and https URLs are fetched"
        : null;

    private static string? SchemeOf(string text) =>
        Array.Find(Schemes, scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads what is between the scheme and the path without a parser, because parsers disagree about it.</summary>
    private static string? AuthorityRefusal(string text)
    {
        ReadOnlySpan<char> authority = Authority(text);
        return authority.Contains('@') || authority.Contains("%40", StringComparison.Ordinal) ? "the URL contains credentials"
            : authority.IsEmpty || authority.ContainsAny(NeverInAuthority) ? HostPolicy.NoValidHost
            : null;
    }

    private static ReadOnlySpan<char> Authority(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan(SchemeOf(text)!.Length);
        int end = rest.IndexOfAny('/', '?', '#');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>Writes the host in ASCII, so that whatever reads the URL from here on reads the same host.</summary>
    private static string? HostRefusal(ref string text)
    {
        ReadOnlySpan<char> authority = Authority(text);
        if (authority is ['[', ..])
        {
            return Ascii.IsValid(authority) ? null : HostPolicy.NoValidHost; // an address of version 6
        }

        int colon = authority.LastIndexOf(':');
        string host = (colon < 0 ? authority : authority[..colon]).ToString();
        if (!HostName.IsPlain(host))
        {
            return "the host contains unusual characters"; // ①⓪.⓪.⓪.① folds to 10.0.0.1
        }

        if (HostName.ToAscii(host) is not { } ascii)
        {
            return HostPolicy.NoValidHost;
        }

        int start = SchemeOf(text)!.Length;
        text = string.Concat(text.AsSpan(0, start), ascii, text.AsSpan(start + host.Length));
        return null;
    }

    private string? PortRefusal(Uri uri) =>
        ports.Contains(uri.Port) ? null : string.Create(CultureInfo.InvariantCulture, $"port {uri.Port} is not allowed");
}
