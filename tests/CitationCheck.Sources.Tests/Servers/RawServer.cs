using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CitationCheck.Sources.Tests.Servers;

/// <summary>A server that speaks as badly as it is told to: it reads a request and then writes bytes.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(LoopbackServer.Address, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task loop;

    public RawServer(Func<string, Stream, CancellationToken, Task> answer)
    {
        listener.Start(1000);
        loop = AcceptAsync(answer);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public string Url(string path, string host = "lake.example") => $"http://{host}:{Port}{path}";

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await loop; // before the listener goes: the loop may be about to accept
        listener.Dispose();
        stop.Dispose();
    }

    private async Task AcceptAsync(Func<string, Stream, CancellationToken, Task> answer)
    {
        try
        {
            while (!stop.IsCancellationRequested)
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync(stop.Token), answer);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client, Func<string, Stream, CancellationToken, Task> answer)
    {
        using (client)
        {
            try
            {
                NetworkStream stream = client.GetStream();
                byte[] buffer = new byte[8192];
                int read = await stream.ReadAsync(buffer, stop.Token);
                string[] request = Encoding.Latin1.GetString(buffer, 0, read).Split(' ');
                await answer(request.Length > 1 ? request[1] : "/", stream, stop.Token);
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
            {
            }
        }
    }
}
