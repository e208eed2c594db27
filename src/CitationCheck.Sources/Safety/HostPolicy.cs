using System.Net;
using System.Text;

namespace CitationCheck.Sources.Safety;

/// <summary>Decides which hosts a URL may name. A name that passes is still looked up, and its addresses are checked.</summary>
internal sealed class HostPolicy(AddressPolicy addresses)
{
    public const string NoValidHost = "the URL has no valid host";

    private const int MaxNameLength = 253; // RFC 1035
    private const int MaxLabelLength = 63;

    /// <summary>Names that are only valid inside a network (RFC 6761, 6762, 8375 and the names routers and clouds use).</summary>
    private static readonly string[] InternalSuffixes =
    [
        ".localhost", ".localdomain", ".local", ".internal", ".intranet", ".lan", ".home", ".corp", ".private", ".home.arpa", ".svc",
        ".cluster", ".onion",
    ];

    /// <summary>Why a host must not be fetched from; <see langword="null"/> if it may be.</summary>
    public string? Refusal(Uri uri)
    {
        if (uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6)
        {
            return IPAddress.TryParse(uri.DnsSafeHost, out IPAddress? address) ? addresses.Refusal(address) : NoValidHost;
        }

        string name = uri.Host.ToLowerInvariant();
        return Ascii.IsValid(name) ? NameRefusal(name.EndsWith('.') ? name[..^1] : name) : NoValidHost;
    }

    private string? NameRefusal(string name)
    {
        string[] labels = name.Split('.');
        if (name.Length > MaxNameLength || !labels.All(IsLabel))
        {
            return NoValidHost;
        }

        if (IPAddress.TryParse(name, out IPAddress? dotted))
        {
            return addresses.Refusal(dotted); // “169.254.169.254.”
        }

        return IsNumber(labels[^1]) ? "the host is a malformed address"
            : labels.Length == 1 || InternalSuffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal))
                ? $"{name} is an internal host name"
                : null;
    }

    /// <summary>Registries give out no name with a hyphen at its end, but those who have a name may put such a one before it.</summary>
    private static bool IsLabel(string label) => label.Length is > 0 and <= MaxLabelLength && label.AsSpan().ContainsAnyExcept('-', '_');

    /// <summary>300.400.500.600 and 99999999999: some parsers take these for addresses, modulo 256.</summary>
    private static bool IsNumber(string label) => label.All(char.IsAsciiDigit) || label.StartsWith("0x", StringComparison.Ordinal);
}
