using System.Globalization;
using System.Net.Http.Headers;
using CitationCheck.Sources.Pages;
using CitationCheck.Sources.Safety;

namespace CitationCheck.Sources.Fetching;

/// <summary>Makes one request and reads its answer. Whatever the server does, it ends in an <see cref="HttpAnswer"/>.</summary>
internal sealed class RequestSender(IHttpClientFactory clients, SourceVerificationOptions options, SafeConnector connector, TimeProvider time)
{
    /// <summary>The name of the HTTP client; the builder that registration returns adds handlers to it.</summary>
    public const string ClientName = "CitationCheck.Sources";

    public async ValueTask<HttpAnswer> SendAsync(Uri url, CancellationToken cancellationToken)
    {
        try
        {
            if (options.Proxy is not null)
            {
                await connector.CheckAsync(url.IdnHost, cancellationToken).ConfigureAwait(false);
            }

            using HttpClient client = clients.CreateClient(ClientName);
            using HttpRequestMessage request = Request(url);
            using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return await ReadAsync(response, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsExpected(exception) && !cancellationToken.IsCancellationRequested)
        {
            return FailureReading.Read(exception);
        }
    }

    /// <summary>What connections, handlers and streams throw when a server misbehaves; all else is a mistake of ours and is not hidden.</summary>
    private static bool IsExpected(Exception exception) =>
        exception is HttpRequestException or IOException or InvalidDataException or OperationCanceledException or TimeoutException
            or System.Security.Authentication.AuthenticationException or System.Net.Sockets.SocketException or NotSupportedException;

    private HttpRequestMessage Request(Uri url)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5");
        return request;
    }

    private async Task<HttpAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        int status = (int)response.StatusCode;
        if (status is 301 or 302 or 303 or 307 or 308 or 300 && Header(response.Headers, "Location") is { Length: > 0 } location)
        {
            return new HttpAnswer(SourceOutcome.Unreachable, "a redirect") { Status = status, Location = location };
        }

        if (status is >= 300 and <= 399)
        {
            return new HttpAnswer(SourceOutcome.Unreachable, string.Create(CultureInfo.InvariantCulture, $"HTTP {status} without a target")) { Status = status };
        }

        if (!response.IsSuccessStatusCode || StatusReading.IsBotWall(response))
        {
            return StatusReading.Read(response, time.GetUtcNow());
        }

        MediaTypeHeaderValue? type = ContentType(response);
        string? mediaType = type?.MediaType?.ToLowerInvariant();
        var unread = new HttpAnswer(SourceOutcome.Unread, "") { Status = status, ContentType = mediaType };
        if (mediaType is not (null or "text/html" or "application/xhtml+xml"))
        {
            return unread with { Reason = mediaType == "application/pdf" ? "a PDF" : "the content type is " + mediaType };
        }

        if (response.Content.Headers.ContentEncoding.Count > 0)
        {
            return unread with { Reason = "the content is encoded as " + PageText.Clean(string.Join(", ", response.Content.Headers.ContentEncoding)) };
        }

        using PooledBytes body = await PooledBytes.ReadAsync(response.Content, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        if (FileSignature.Name(body.Span) is { } file)
        {
            return unread with { Reason = file };
        }

        string html = PageCharset.Decode(body.Span, type?.CharSet);
        PageContent page = PageReader.Read(html, cancellationToken);
        return page.NeedsScripts
            ? unread with { Reason = "it shows next to nothing without its scripts", Page = page }
            : new HttpAnswer(SourceOutcome.Page, "") { Status = status, ContentType = mediaType, Page = page };
    }

    /// <summary>The header as sent: a Location in raw UTF-8 or with blanks is no <see cref="Uri"/> to .NET, but it is to browsers.</summary>
    private static string? Header(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out HeaderStringValues values) ? values.FirstOrDefault()?.Trim() : null;

    private static MediaTypeHeaderValue? ContentType(HttpResponseMessage response)
    {
        if (response.Content.Headers.ContentType is { } type)
        {
            return type;
        }

        // “text/html; charset” and the like do not parse; the type itself is still of use.
        string? raw = response.Content.Headers.NonValidated.TryGetValues("Content-Type", out HeaderStringValues values) ? values.FirstOrDefault() : null;
        return raw is not null && MediaTypeHeaderValue.TryParse(raw.Split(';')[0], out MediaTypeHeaderValue? bare) ? bare : null;
    }
}
