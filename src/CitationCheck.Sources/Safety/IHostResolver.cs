using System.Net;

namespace CitationCheck.Sources.Safety;

/// <summary>Looks up the addresses of a host; an interface so that tests never use the real DNS.</summary>
internal interface IHostResolver
{
    /// <exception cref="System.Net.Sockets.SocketException">The host has no address, or the lookup failed.</exception>
    Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken);
}
