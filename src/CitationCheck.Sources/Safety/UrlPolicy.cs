using System.Buffers;
using System.Globalization;

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
        uri = null;
        string text = url.Trim(' ');
        string? refusal = TextRefusal(text) ?? AuthorityRefusal(text);
        if (refusal is not null)
        {
            return refusal;
        }

        int hash = text.IndexOf('#', StringComparison.Ordinal);
        if (!Uri.TryCreate(hash < 0 ? text : text[..hash], UriKind.Absolute, out Uri? parsed) || parsed.UserInfo.Length > 0)
        {
            return "the URL is malformed";
        }

        refusal = hosts.Refusal(parsed) ?? PortRefusal(parsed);
        uri = refusal is null ? parsed : null;
        return refusal;
    }

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
        ReadOnlySpan<char> authority = text.AsSpan(SchemeOf(text)!.Length);
        int end = authority.IndexOfAny('/', '?', '#');
        authority = end < 0 ? authority : authority[..end];
        return authority.Contains('@') || authority.Contains("%40", StringComparison.Ordinal) ? "the URL contains credentials"
            : authority.IsEmpty || authority.ContainsAny(NeverInAuthority) ? HostPolicy.NoValidHost
            : null;
    }

    private string? PortRefusal(Uri uri) =>
        ports.Contains(uri.Port) ? null : string.Create(CultureInfo.InvariantCulture, $"port {uri.Port} is not allowed");
}
