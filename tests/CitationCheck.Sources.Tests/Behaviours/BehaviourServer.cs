using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using CitationCheck.Sources.Tests.Servers;

namespace CitationCheck.Sources.Tests.Behaviours;

/// <summary>
/// All hosts of a spec on one port, plain and with TLS. It answers byte for byte as the spec says, and with 404 to all else.
/// </summary>
internal sealed class BehaviourServer : IAsyncDisposable
{
    private const int MaxRequest = 16 * 1024;
    private const string NotFound = "<!doctype html><title>404 Not Found</title><h1>Not Found</h1><p>The requested URL was not found.</p>";

    private static readonly Lazy<X509Certificate2> Certificate = new(MakeCertificate);

    private readonly TcpListener listener = new(LoopbackServer.Address, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly List<BehaviourAnswer> answers;
    private readonly Task loop;

    public BehaviourServer(IEnumerable<BehaviourAnswer> answers)
    {
        this.answers = [.. answers];
        foreach (BehaviourAnswer answer in this.answers)
        {
            bool isLast = this.answers.FindLast(other => other.Target == answer.Target && !other.IsConditional) == answer;
            answer.Times = answer.OwnTimes ?? (answer.IsConditional || isLast ? int.MaxValue : 1);
        }

        listener.Start(100);
        loop = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The URLs that were requested, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>The requests as they came.</summary>
    public ConcurrentQueue<string> RawRequests { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await loop;
        listener.Dispose();
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (!stop.IsCancellationRequested)
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync(stop.Token));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                byte[] first = new byte[1];
                await client.Client.ReceiveAsync(first, SocketFlags.Peek, stop.Token);
                bool isTls = first[0] == 22; // a handshake
                await using Stream stream = isTls ? await SecureAsync(client.GetStream()) : client.GetStream();
                string request = await ReadAsync(stream);
                if (request.Length > 0)
                {
                    await AnswerAsync(request, isTls, stream);
                }
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException
                or SocketException or System.Security.Authentication.AuthenticationException)
            {
                // the fetcher hung up, as it may
            }
        }
    }

    private async Task<Stream> SecureAsync(Stream plain)
    {
        var secure = new SslStream(plain);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = Certificate.Value }, stop.Token);
        return secure;
    }

    private async Task<string> ReadAsync(Stream stream)
    {
        byte[] buffer = new byte[MaxRequest];
        int length = 0;
        int read = -1;
        while (read != 0 && length < buffer.Length && !buffer.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
        {
            read = await stream.ReadAsync(buffer.AsMemory(length), stop.Token);
            length += read;
        }

        return Encoding.UTF8.GetString(buffer, 0, length);
    }

    private async Task AnswerAsync(string request, bool isTls, Stream stream)
    {
        string path = request.Split(' ')[1];
        string host = request.Split("\r\n").First(line => line.StartsWith("Host:", StringComparison.OrdinalIgnoreCase))[5..].Trim();
        string url = $"{(isTls ? "https" : "http")}://{host}{path}";
        Requests.Enqueue(url);
        RawRequests.Enqueue(request);
        BehaviourAnswer? answer = answers.Find(answer => answer.Fits(url, path, request) && answer.Take());
        if (answer is not null)
        {
            await answer.SendAsync(stream, stop.Token);
            return;
        }

        string head = FormattableString.Invariant($"Content-Type: text/html\r\nConnection: close\r\nContent-Length: {NotFound.Length}");
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 404 Not Found\r\n{head}\r\n\r\n{NotFound}"), stop.Token);
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=lake.example", key, HashAlgorithmName.SHA256);
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        using X509Certificate2 certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }
}
