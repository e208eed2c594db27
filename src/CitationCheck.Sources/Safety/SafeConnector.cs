using System.Net;
using System.Net.Sockets;

namespace CitationCheck.Safety;

/// <summary>
/// Makes connections. The name is looked up here, all its addresses are checked, and the very address that was checked is
/// connected to: a name that changes its address between check and connection (“rebinding”) gains nothing.
/// </summary>
internal sealed class SafeConnector(AddressPolicy policy, IHostResolver resolver)
{
    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        // Behind a proxy the end point is the proxy's, which the program's owner chose; the cited host was checked before the request.
        bool isProxy = context.InitialRequestMessage.RequestUri is { } uri && !string.Equals(uri.IdnHost, context.DnsEndPoint.Host, StringComparison.OrdinalIgnoreCase);
        IPAddress[] addresses = isProxy
            ? await resolver.ResolveAsync(context.DnsEndPoint.Host, cancellationToken).ConfigureAwait(false)
            : await CheckAsync(context.DnsEndPoint.Host, cancellationToken).ConfigureAwait(false);
        return await ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Looks up a host and checks its addresses. One that is not public is enough to refuse all.</summary>
    public async Task<IPAddress[]> CheckAsync(string host, CancellationToken cancellationToken)
    {
        IPAddress[] addresses;
        try
        {
            addresses = IPAddress.TryParse(host, out IPAddress? literal)
                ? [literal]
                : await resolver.ResolveAsync(host, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException exception) when (exception.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData)
        {
            throw new UnknownHostException(host);
        }

        if (addresses.Length == 0)
        {
            throw new UnknownHostException(host);
        }

        foreach (IPAddress address in addresses)
        {
            if (policy.Refusal(address) is { } refusal)
            {
                throw new RefusedException(refusal);
            }
        }

        return addresses;
    }

    private static async Task<Stream> ConnectAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken)
    {
        Exception? last = null;
        foreach (IPAddress address in addresses.Take(4))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, port), cancellationToken).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException exception)
            {
                socket.Dispose();
                last = exception;
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw last!;
    }
}
