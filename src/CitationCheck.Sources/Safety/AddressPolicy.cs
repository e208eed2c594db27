using System.Net;
using System.Net.Sockets;
using Microsoft.Security.AntiSSRF;

namespace CitationCheck.Sources.Safety;

/// <summary>Says which addresses may be connected to: public ones, and what the options allow.</summary>
internal sealed class AddressPolicy(IEnumerable<string> allowedNetworks)
{
    private static readonly IPNetwork[] Denied =
    [
        .. IPAddressRanges.recommendedLatest.Select(IPNetwork.Parse),

        // What that list misses: an IPv4 address inside ::/96 (“compatible”, RFC 4291) or ::ffff:0:0:0/96 (translated, RFC 2765).
        IPNetwork.Parse("::/96"),
        IPNetwork.Parse("::ffff:0:0:0/96"),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    private readonly IPNetwork[] allowed = [.. allowedNetworks.Select(IPNetwork.Parse)];

    /// <summary>Why an address must not be connected to; <see langword="null"/> when it may.</summary>
    public string? Refusal(IPAddress address)
    {
        IPAddress plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (allowed.Any(network => network.Contains(plain)))
        {
            return null;
        }

        bool isDenied = Denied.Any(network => network.Contains(plain))
            || (plain.AddressFamily == AddressFamily.InterNetworkV6 && (!GlobalUnicast.Contains(plain) || plain.ScopeId != 0 || HidesDenied(plain)))
            || plain.AddressFamily is not (AddressFamily.InterNetwork or AddressFamily.InterNetworkV6);
        return isDenied ? $"{address} is not a public address" : null;
    }

    /// <summary>ISATAP (RFC 5214): the last four bytes are an IPv4 address behind 0000:5EFE or 0200:5EFE.</summary>
    private static bool HidesDenied(IPAddress address)
    {
        byte[] bytes = address.GetAddressBytes();
        return bytes[8] is 0 or 2 && bytes[9] == 0 && bytes[10] == 0x5E && bytes[11] == 0xFE
            && Denied.Any(network => network.Contains(new IPAddress(bytes.AsSpan(12))));
    }
}
