using System.Net;
using System.Net.Sockets;

namespace CitationCheck.Sources.Safety;

/// <summary>
/// Makes connections. The name is looked up here, all its addresses are checked, and the very address that was checked is
/// connected to: a name that changes its address between check and connection (“rebinding”) gains nothing.
/// </summary>
internal sealed class SafeConnector(AddressPolicy policy, IHostResolver resolver)
{
    /// <summary>How long an address is tried before the next one is: many a machine has IPv6 addresses that lead nowhere.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

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
        int tries = Math.Min(addresses.Length, 4);
        for (int i = 0; i < tries; i++)
        {
            var socket = new Socket(addresses[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(i + 1 < tries ? Patience : Timeout.InfiniteTimeSpan);
            try
            {
                await socket.ConnectAsync(new IPEndPoint(addresses[i], port), patience.Token).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (Exception exception) when (exception is SocketException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
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
