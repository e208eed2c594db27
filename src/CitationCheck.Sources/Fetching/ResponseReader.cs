using System.Globalization;
using System.Net.Http.Headers;
using CitationCheck.Sources.Documents;
using CitationCheck.Sources.Pages;

namespace CitationCheck.Sources.Fetching;

/// <summary>Reads a response: a redirect, an error, a page, or content that is not read.</summary>
internal sealed class ResponseReader(DocumentReading documents, TimeProvider time)
{
    public async Task<RequestResult> ReadAsync(
        HttpResponseMessage response, SourceVerificationOptions options, CancellationToken cancellationToken)
    {
        if ((int)response.StatusCode is >= 300 and <= 399)
        {
            return Redirect(response);
        }

        if (!response.IsSuccessStatusCode || StatusResult.IsBotBlock(response))
        {
            return StatusResult.Of(response, time.GetUtcNow());
        }

        MediaTypeHeaderValue? type = ContentType(response);
        var unread = new RequestResult(SourceOutcome.Unread, "")
        {
            Status = (int)response.StatusCode,
            ContentType = type?.MediaType?.ToLowerInvariant(),
        };
        return UnreadableType(unread.ContentType) is { } reason && !documents.MayRead(unread.ContentType!) ? unread with { Reason = reason }
            : UnreadableEncoding(response.Content.Headers.ContentEncoding) is { } encoding ? unread with { Reason = encoding }
            : await ReadBodyAsync(response, type?.CharSet, unread, options, cancellationToken).ConfigureAwait(false);
    }

    private static RequestResult Redirect(HttpResponseMessage response)
    {
        int status = (int)response.StatusCode;
        bool hasTarget = status is 300 or 301 or 302 or 303 or 307 or 308;
        return hasTarget && Location(response.Headers) is { Length: > 0 } location
            ? new RequestResult(SourceOutcome.Unreachable, "a redirect") { Status = status, Location = location }
            : new RequestResult(SourceOutcome.Unreachable, string.Create(CultureInfo.InvariantCulture, $"HTTP {status} without a target"))
            {
                Status = status,
            };
    }

    private async Task<RequestResult> ReadBodyAsync(
        HttpResponseMessage response,
        string? charset,
        RequestResult unread,
        SourceVerificationOptions options,
        CancellationToken cancellationToken)
    {
        using PooledBytes body = await PooledBytes.ReadAsync(response.Content, DocumentReading.StartLength, Limit, cancellationToken)
            .ConfigureAwait(false);
        if (documents.ReaderOf(body.Span, unread.ContentType) is { } reader)
        {
            return unread with { Document = new ReceivedDocument(reader, body.Span.ToArray()) };
        }

        if (UnreadableType(unread.ContentType) is { } type)
        {
            return unread with { Reason = type };
        }

        if (FileSignature.Name(body.Span) is { } file)
        {
            return unread with { Reason = file };
        }

        PageContent page = PageReader.Read(
            PageCharset.Decode(body.Span, charset),
            response.RequestMessage?.RequestUri,
            options.KeepText ? options.MaxTextLength : 0,
            cancellationToken);
        return page.NeedsScripts
            ? unread with { Reason = "the page has almost no text without its scripts", Page = page }
            : unread with { Outcome = SourceOutcome.Page, Page = page };

        int Limit(PooledBytes start) =>
            documents.ReaderOf(start.Span, unread.ContentType) is not null ? options.MaxDocumentBytes + 1
            : UnreadableType(unread.ContentType) is not null ? 0
            : options.MaxBytes;
    }

    private static string? UnreadableType(string? mediaType) => mediaType switch
    {
        null or "text/html" or "application/xhtml+xml" => null,
        "application/pdf" => "a PDF",
        _ => "the content type is " + mediaType,
    };

    private static string? UnreadableEncoding(ICollection<string> encodings) =>
        encodings.Count == 0 ? null : "the content is encoded as " + PageText.Clean(string.Join(", ", encodings));

    /// <summary>The header as sent. A Location in raw UTF-8 or with spaces is not a <see cref="Uri"/>, but browsers accept it.</summary>
    private static string? Location(HttpResponseHeaders headers) =>
        headers.NonValidated.TryGetValues("Location", out HeaderStringValues values) ? values.FirstOrDefault()?.Trim() : null;

    private static MediaTypeHeaderValue? ContentType(HttpResponseMessage response)
    {
        HttpContentHeaders headers = response.Content.Headers;
        if (headers.ContentType is { } type)
        {
            return type;
        }

        // “text/html; charset” and the like do not parse, but the type itself is still useful.
        string? raw = headers.NonValidated.TryGetValues("Content-Type", out HeaderStringValues values) ? values.FirstOrDefault() : null;
        return raw is not null && MediaTypeHeaderValue.TryParse(raw.Split(';')[0], out MediaTypeHeaderValue? bare) ? bare : null;
    }
}
