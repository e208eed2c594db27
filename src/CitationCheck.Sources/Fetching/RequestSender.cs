using System.Net.Sockets;
using System.Security.Authentication;
using CitationCheck.Sources.Documents;
using CitationCheck.Sources.Safety;
using CitationCheck.Sources.Telemetry;
using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Fetching;

/// <summary>Sends one request and reads its response. Whatever the server does, the result is a <see cref="RequestResult"/>.</summary>
internal sealed class RequestSender(
    IHttpClientFactory clients,
    SafeConnector connector,
    ResponseReader reader,
    DocumentReading documents,
    ILogger<RequestSender> logger)
{
    /// <summary>The name of the HTTP client; the builder that registration returns adds handlers to it.</summary>
    public const string ClientName = "CitationCheck.Sources";

    /// <remarks>Handlers of the application may not heed the token, or block their thread; then they are left behind.</remarks>
    public async ValueTask<RequestResult> SendAsync(Uri url, SourceVerificationOptions options, CancellationToken cancellationToken) =>
        await Task.Run(() => SendToEndAsync(url, options, cancellationToken), cancellationToken).WaitAsync(cancellationToken)
            .ConfigureAwait(false);

    private async Task<RequestResult> SendToEndAsync(Uri url, SourceVerificationOptions options, CancellationToken cancellationToken)
    {
        try
        {
            if (options.Proxy is not null)
            {
                await connector.CheckAsync(url.IdnHost, cancellationToken).ConfigureAwait(false);
            }

            RequestResult received = await ReceiveAsync(url, options, cancellationToken).ConfigureAwait(false);
            return await documents.ReadAsync(url, received, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsExpected(exception) && !cancellationToken.IsCancellationRequested)
        {
            return FailureResult.Of(exception);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.HandlerFailed(logger, url, exception);
            return new RequestResult(SourceOutcome.Unreachable, $"a handler of the HTTP client failed ({exception.GetType().Name})");
        }
    }

    private async Task<RequestResult> ReceiveAsync(Uri url, SourceVerificationOptions options, CancellationToken cancellationToken)
    {
        using HttpClient client = clients.CreateClient(ClientName);
        using HttpRequestMessage request = Request(url, options.UserAgent);
        using HttpResponseMessage response = await client
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return await reader.ReadAsync(response, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What connections and streams throw when a server misbehaves.</summary>
    private static bool IsExpected(Exception exception) =>
        exception is HttpRequestException or IOException or InvalidDataException or OperationCanceledException or TimeoutException
            or AuthenticationException or SocketException or NotSupportedException;

    private static HttpRequestMessage Request(Uri url, string userAgent)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5");
        return request;
    }
}
