using System.Net.Sockets;
using System.Security.Authentication;
using CitationCheck.Sources.Options;
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
    TimeProvider time,
    ILogger<RequestSender> logger)
{
    /// <summary>The name of the HTTP client; the builder that registration returns adds handlers to it.</summary>
    public const string ClientName = "CitationCheck.Sources";

    private const string Accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    /// <remarks>Handlers of the application may not heed the token, or block their thread; then they are left behind.</remarks>
    public async ValueTask<RequestResult> SendAsync(PageRequest page, CancellationToken cancellationToken) =>
        await Task.Run(() => SendToEndAsync(page, cancellationToken), cancellationToken).WaitAsync(cancellationToken)
            .ConfigureAwait(false);

    private async Task<RequestResult> SendToEndAsync(PageRequest page, CancellationToken cancellationToken)
    {
        bool hasProxy = page.Options.Proxy is not null;
        try
        {
            if (hasProxy)
            {
                await connector.CheckBeforeProxyAsync(page.Url.IdnHost, cancellationToken).ConfigureAwait(false);
            }

            RequestResult received = await ReceiveAsync(page, cancellationToken).ConfigureAwait(false);
            return await documents.ReadAsync(page.Url, received, page.Options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsExpected(exception) && !cancellationToken.IsCancellationRequested)
        {
            RequestResult failure = FailureResult.Of(exception);
            bool isOfProxy = hasProxy && failure.Reason == UnknownHost.Reason;
            return isOfProxy ? failure with { Reason = "the host of the proxy was not found" } : failure;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.HandlerFailed(logger, page.Url, exception);
            return new RequestResult(SourceOutcome.Unreachable, $"a handler of the HTTP client failed ({exception.GetType().Name})");
        }
    }

    private async Task<RequestResult> ReceiveAsync(PageRequest page, CancellationToken cancellationToken)
    {
        long start = time.GetTimestamp();
        using HttpClient client = clients.CreateClient(ClientName);
        using HttpRequestMessage request = Request(page);
        using HttpResponseMessage response = await client
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        page.Cookies?.Add(page.Url, response);
        TimeSpan left = page.TimeLimit - time.GetElapsedTime(start);
        return await reader.ReadAsync(response, page.Options, left / 2, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What connections and streams throw when a server misbehaves.</summary>
    private static bool IsExpected(Exception exception) =>
        exception is HttpRequestException or IOException or InvalidDataException or OperationCanceledException or TimeoutException
            or AuthenticationException or SocketException or NotSupportedException;

    /// <summary>Asks as browsers do, because servers choose by it; only the name is the program's own.</summary>
    private static HttpRequestMessage Request(PageRequest page)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, page.Url);
        request.Headers.TryAddWithoutValidation("User-Agent", page.Options.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept-Language", page.AcceptLanguage);
        string? cookies = page.Cookies?.HeaderFor(page.Url);
        foreach (SourceHeader header in page.Headers)
        {
            bool isCookie = header.Name.Equals("Cookie", StringComparison.OrdinalIgnoreCase);
            cookies = isCookie ? cookies is null ? header.Value : $"{header.Value}; {cookies}" : cookies;
            if (!isCookie)
            {
                request.Headers.TryAddWithoutValidation(header.Name, header.Value);
            }
        }

        if (cookies is not null)
        {
            request.Headers.TryAddWithoutValidation("Cookie", cookies);
        }

        if (!request.Headers.NonValidated.Contains("Accept"))
        {
            request.Headers.TryAddWithoutValidation("Accept", Accept);
        }

        return request;
    }
}
