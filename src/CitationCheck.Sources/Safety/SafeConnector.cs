using System.Net;
using System.Net.Sockets;

namespace CitationCheck.Sources.Safety;

/// <summary>
/// Opens connections. It looks up the name, checks all its addresses and connects to an address that it has checked, so that
/// a name whose address changes between check and connection (“DNS rebinding”) gains nothing.
/// </summary>
internal sealed class SafeConnector(AddressPolicy policy, IHostResolver resolver, IWebProxy? usedProxy)
{
    private const int MaxAddresses = 4;

    /// <summary>How long to try an address before the next one: many machines have IPv6 addresses that do not work.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        string host = context.DnsEndPoint.Host;
        IPAddress[] addresses = IsProxy(context)
            ? await resolver.ResolveAsync(host, cancellationToken).ConfigureAwait(false)
            : await CheckAsync(host, cancellationToken).ConfigureAwait(false);
        return await ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Looks up a host and checks its addresses. If one of them is not public, the host is refused.</summary>
    /// <exception cref="UnknownHostException">The host does not exist.</exception>
    /// <exception cref="RefusedException">An address of the host must not be connected to.</exception>
    public async Task<IPAddress[]> CheckAsync(string host, CancellationToken cancellationToken)
    {
        IPAddress[] addresses = await LookUpAsync(host, cancellationToken).ConfigureAwait(false);
        if (addresses.Length == 0)
        {
            throw new UnknownHostException(host);
        }

        string? refusal = addresses.Select(policy.Refusal).FirstOrDefault(reason => reason is not null);
        return refusal is null ? addresses : throw new RefusedException(refusal);
    }

    /// <summary>Whether a host is on the public internet, and not in a network that the options allow. One that is not known is.</summary>
    public async Task<bool> IsPublicAsync(string host, CancellationToken cancellationToken)
    {
        try
        {
            IPAddress[] addresses = await LookUpAsync(host, cancellationToken).ConfigureAwait(false);
            return Array.TrueForAll(addresses, AddressPolicy.IsPublic);
        }
        catch (UnknownHostException)
        {
            return true;
        }
    }

    /// <summary>
    /// Refuses a host that has an address that must not be connected to. Behind a proxy names may be known that are not known here, and
    /// the proxy looks them up itself; so what cannot be looked up here is left to it.
    /// </summary>
    /// <exception cref="RefusedException">An address of the host must not be connected to.</exception>
    public async Task CheckBeforeProxyAsync(string host, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await CheckAsync(host, patience.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is UnknownHostException or SocketException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // nothing is known of the host here
        }
    }

    /// <summary>
    /// Whether the connection is to the proxy, which the application chose; then the cited host was checked earlier. Without a proxy
    /// no connection is, however the names are spelled.
    /// </summary>
    private bool IsProxy(SocketsHttpConnectionContext context) =>
        usedProxy is { } proxy
        && context.InitialRequestMessage.RequestUri is { } uri
        && !proxy.IsBypassed(uri)
        && proxy.GetProxy(uri) is { } address
        && address != uri;

    private async Task<IPAddress[]> LookUpAsync(string host, CancellationToken cancellationToken)
    {
        if (IPAddress.TryParse(host, out IPAddress? literal))
        {
            return [literal];
        }

        try
        {
            return await resolver.ResolveAsync(host, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException exception) when (exception.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData)
        {
            throw new UnknownHostException(host);
        }
    }

    private static async Task<Stream> ConnectAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken)
    {
        Exception? last = null;
        int tries = Math.Min(addresses.Length, MaxAddresses);
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
            catch (Exception exception)
                when (exception is SocketException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
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
