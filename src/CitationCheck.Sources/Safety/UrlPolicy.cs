using System.Buffers;
using System.Globalization;
using System.Net;

namespace CitationCheck.Sources.Safety;

/// <summary>
/// Says which URLs may be fetched, before anything is looked up. It is strict where parsers differ (backslashes, userinfo,
/// percent signs in hosts, numbers as hosts), for what one parser takes for a path is a host to another.
/// </summary>
internal sealed class UrlPolicy(AddressPolicy addresses, IEnumerable<int> allowedPorts)
{
    private const int MaxLength = 2_048;

    /// <summary>Names that mean something inside a network only (RFC 6761, 6762, 8375 and what routers and clouds use).</summary>
    private static readonly string[] InternalSuffixes =
    [
        "localhost", "localdomain", "local", "internal", "intranet", "lan", "home", "corp", "private", "home.arpa", "svc", "cluster", "onion",
    ];

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\% \"<>^`{|}");

    private readonly HashSet<int> ports = [.. allowedPorts];

    /// <summary>Checks a URL.</summary>
    /// <param name="url">The URL as a report or a redirect writes it.</param>
    /// <param name="uri">The URL to fetch, without its fragment; <see langword="null"/> when it is refused.</param>
    /// <returns>Why it must not be fetched; <see langword="null"/> when it may.</returns>
    public string? Refusal(string url, out Uri? uri)
    {
        uri = null;
        string text = url.Trim(' ');
        if (text.Length > MaxLength)
        {
            return "the URL is longer than 2,048 characters";
        }

        if (text.Any(char.IsControl))
        {
            return "the URL holds control characters";
        }

        int start = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : -1;
        if (start < 0)
        {
            return "only http and https URLs are fetched";
        }

        int end = text.AsSpan(start).IndexOfAny('/', '?', '#');
        string authority = end < 0 ? text[start..] : text.Substring(start, end);
        if (authority.Contains('@', StringComparison.Ordinal) || authority.Contains("%40", StringComparison.Ordinal))
        {
            return "the URL holds credentials";
        }

        if (authority.Length == 0 || authority.AsSpan().ContainsAny(Forbidden))
        {
            return "the URL has no valid host";
        }

        int hash = text.IndexOf('#', StringComparison.Ordinal);
        if (!Uri.TryCreate(hash < 0 ? text : text[..hash], UriKind.Absolute, out Uri? parsed) || parsed.UserInfo.Length > 0)
        {
            return "the URL is malformed";
        }

        string? refusal = HostRefusal(parsed);
        if (refusal is null && !ports.Contains(parsed.Port))
        {
            refusal = string.Create(CultureInfo.InvariantCulture, $"port {parsed.Port} is not allowed");
        }

        uri = refusal is null ? parsed : null;
        return refusal;
    }

    private string? HostRefusal(Uri uri)
    {
        if (uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6)
        {
            return IPAddress.TryParse(uri.DnsSafeHost, out IPAddress? address) ? addresses.Refusal(address) : "the URL has no valid host";
        }

        if (!uri.Host.All(IsHostCharacter))
        {
            return "the host is written in unusual characters"; // ①⓪.⓪.⓪.① folds to 10.0.0.1
        }

        string host;
        try
        {
            host = uri.IdnHost.ToLowerInvariant();
        }
        catch (UriFormatException)
        {
            return "the URL has no valid host"; // letters that no internationalised name may hold together
        }

        if (host.EndsWith('.'))
        {
            host = host[..^1];
        }

        string[] labels = host.Split('.');
        if (host.Length > 253 || labels.Any(label => label.Length is 0 or > 63 || label.StartsWith('-') || label.EndsWith('-')))
        {
            return "the URL has no valid host";
        }

        if (IPAddress.TryParse(host, out IPAddress? dotted))
        {
            return addresses.Refusal(dotted); // “169.254.169.254.”
        }

        // 300.400.500.600 and 99999999999: to some parsers an address, taken modulo 256.
        if (labels[^1].All(char.IsAsciiDigit) || labels[^1].StartsWith("0x", StringComparison.Ordinal))
        {
            return "the host is a malformed address";
        }

        return labels.Length == 1 || InternalSuffixes.Any(suffix => host.EndsWith("." + suffix, StringComparison.Ordinal))
            ? $"{host} is a name inside a network"
            : null;
    }

    private static bool IsHostCharacter(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_'
        || (c >= '\u00A0' && char.GetUnicodeCategory(c) is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            && c is not ((>= '\uFB00' and <= '\uFFFF') or (>= '\u2100' and <= '\u214F') or 'ª' or 'º'));
}
