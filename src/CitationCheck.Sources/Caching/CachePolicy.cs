using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace CitationCheck.Sources.Caching;

/// <summary>
/// What decides which pages a verifier may see, and how. Verifiers that differ in it share no observation: what one reads in its
/// intranet is not for another that may not go there.
/// </summary>
internal static class CachePolicy
{
    private const int HashLength = 16;

    /// <summary>What stands in the keys of observations.</summary>
    /// <param name="options">The options.</param>
    /// <param name="extensions">What else reads sources, such as the types of document readers.</param>
    public static string HashOf(SourceVerificationOptions options, string extensions = "") =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(options) + '\n' + extensions)))[..HashLength];

    private static string Of(SourceVerificationOptions options)
    {
        IEnumerable<string> networks = options.AllowedNetworks.Select(network => IPNetwork.Parse(network).ToString());
        IEnumerable<string> ports = options.AllowedPorts.Distinct().Order().Select(port => port.ToString(CultureInfo.InvariantCulture));
        int textLength = options.KeepText ? options.MaxTextLength : 0;
        int[] limits = [options.MaxBytes, options.MaxRedirects, options.MaxObservationBytes, options.MaxDocumentBytes, textLength];
        IEnumerable<string> numbers = limits.Select(number => number.ToString(CultureInfo.InvariantCulture));
        return string.Join(
            '\n',
            string.Join(' ', networks.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            string.Join(' ', ports),
            ProxyOf(options),
            options.UserAgent,
            string.Join('\n', options.Headers),
            string.Join(' ', numbers),
            options.CachePartition);
    }

    /// <summary>Its kind, and where it leads: proxies of one kind may lead into different networks.</summary>
    private static string ProxyOf(SourceVerificationOptions options)
    {
        try
        {
            return options.Proxy is { } proxy ? $"{proxy.GetType().FullName} {proxy.GetProxy(new Uri("https://example.com/"))}" : "";
        }
        catch (Exception)
        {
            return Guid.NewGuid().ToString(); // nobody knows where it leads, so it shares nothing
        }
    }
}
