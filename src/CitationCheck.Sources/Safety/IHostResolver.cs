using System.Net;

namespace CitationCheck.Sources.Safety;

/// <summary>Looks up the addresses of a host; a seam, so that tests never ask the real DNS.</summary>
internal interface IHostResolver
{
    /// <exception cref="System.Net.Sockets.SocketException">The host has no address, or the look-up failed.</exception>
    Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken);
}
