using System.Net;

namespace CitationCheck.Sources.Safety;

/// <summary>Looks up hosts with the resolver of the system.</summary>
internal sealed class DnsResolver : IHostResolver
{
    public Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken) =>
        Dns.GetHostAddressesAsync(host, cancellationToken);
}
