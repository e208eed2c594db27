using System.Net;
using System.Net.Sockets;
using Microsoft.Security.AntiSSRF;

namespace CitationCheck.Sources.Safety;

/// <summary>Decides which addresses may be connected to: public ones, and those that the options allow.</summary>
internal sealed class AddressPolicy(IEnumerable<string> allowedNetworks)
{
    private static readonly IPNetwork[] Denied =
    [
        .. IPAddressRanges.recommendedLatest.Select(IPNetwork.Parse),

        // Missing from that list: an IPv4 address inside ::/96 (“compatible”, RFC 4291) or ::ffff:0:0:0/96 (translated, RFC 2765).
        IPNetwork.Parse("::/96"),
        IPNetwork.Parse("::ffff:0:0:0/96"),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    private readonly IPNetwork[] allowed = [.. allowedNetworks.Select(IPNetwork.Parse)];

    /// <summary>Why an address must not be connected to; <see langword="null"/> if it may be.</summary>
    public string? Refusal(IPAddress address) =>
        IsIn(allowed, Plain(address)) || IsPublic(address) ? null : $"{address} is not a public address";

    /// <summary>Whether an address belongs to the public internet, whatever the options allow.</summary>
    public static bool IsPublic(IPAddress address)
    {
        IPAddress plain = Plain(address);
        return !IsIn(Denied, plain) && plain.AddressFamily switch
        {
            AddressFamily.InterNetwork => true,
            AddressFamily.InterNetworkV6 => GlobalUnicast.Contains(plain) && plain.ScopeId == 0 && !HidesDenied(plain),
            _ => false,
        };
    }

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    /// <summary>
    /// ISATAP (RFC 5214): the last four bytes are an IPv4 address, after 0000:5EFE or 0200:5EFE, whatever its bit for groups says.
    /// </summary>
    private static bool HidesDenied(IPAddress address) =>
        address.GetAddressBytes() is [_, _, _, _, _, _, _, _, <= 3, 0, 0x5E, 0xFE, .. var hidden] && IsIn(Denied, new IPAddress(hidden));

    private static bool IsIn(IPNetwork[] networks, IPAddress address) => networks.Any(network => network.Contains(address));
}
