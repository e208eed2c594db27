using System.Collections.Frozen;
using System.Globalization;
using System.Net;

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

    private static readonly FrozenSet<UnicodeCategory> LettersAndMarks = FrozenSet.Create(
        UnicodeCategory.LowercaseLetter, UnicodeCategory.UppercaseLetter, UnicodeCategory.OtherLetter, UnicodeCategory.ModifierLetter,
        UnicodeCategory.NonSpacingMark, UnicodeCategory.SpacingCombiningMark);

    /// <summary>Why a host must not be fetched from; <see langword="null"/> if it may be.</summary>
    public string? Refusal(Uri uri)
    {
        if (uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6)
        {
            return IPAddress.TryParse(uri.DnsSafeHost, out IPAddress? address) ? addresses.Refusal(address) : NoValidHost;
        }

        if (!uri.Host.All(IsHostCharacter))
        {
            return "the host contains unusual characters"; // ①⓪.⓪.⓪.① folds to 10.0.0.1
        }

        return AsciiName(uri) is { } name ? NameRefusal(name) : NoValidHost;
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

    /// <summary>The name in Punycode; <see langword="null"/> if its letters may not be combined in an internationalized name.</summary>
    private static string? AsciiName(Uri uri)
    {
        try
        {
            string name = uri.IdnHost.ToLowerInvariant();
            return name.EndsWith('.') ? name[..^1] : name;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= MaxLabelLength && !label.StartsWith('-') && !label.EndsWith('-');

    /// <summary>300.400.500.600 and 99999999999: some parsers take these for addresses, modulo 256.</summary>
    private static bool IsNumber(string label) => label.All(char.IsAsciiDigit) || label.StartsWith("0x", StringComparison.Ordinal);

    private static bool IsHostCharacter(char c) =>
        char.IsAsciiLetterOrDigit(c)
        || c is '-' or '.' or '_'
        || (c >= '\u00A0' && LettersAndMarks.Contains(char.GetUnicodeCategory(c)) && !IsCompatibilityForm(c));

    /// <summary>Presentation forms, letterlike symbols and ordinals, which fold to other letters.</summary>
    private static bool IsCompatibilityForm(char c) => c is (>= '\uFB00' and <= '\uFFFF') or (>= '\u2100' and <= '\u214F') or 'ª' or 'º';
}
