using System.Net;

namespace CitationCheck.Sources.Safety;

/// <summary>Asks the system's resolver.</summary>
internal sealed class DnsResolver : IHostResolver
{
    public Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken) => Dns.GetHostAddressesAsync(host, cancellationToken);
}
