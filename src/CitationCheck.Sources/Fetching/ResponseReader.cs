using System.Globalization;
using System.Net.Http.Headers;
using CitationCheck.Sources.Documents;
using CitationCheck.Sources.Pages;

namespace CitationCheck.Sources.Fetching;

/// <summary>Reads a response: a redirect, an error, a page, or content that is not read.</summary>
internal sealed class ResponseReader(DocumentReading documents, TimeProvider time)
{
    /// <summary>So often is a body packed at most, beside what its headers say.</summary>
    private const int MaxPackings = 2;

    /// <param name="response">The response, its head read.</param>
    /// <param name="options">How much of its body to read at most.</param>
    /// <param name="patience">How long to wait for the whole body; then a page is taken as far as it came.</param>
    /// <param name="cancellationToken">Cancels immediately.</param>
    public async Task<RequestResult> ReadAsync(
        HttpResponseMessage response, SourceVerificationOptions options, TimeSpan patience, CancellationToken cancellationToken)
    {
        if ((int)response.StatusCode is >= 300 and <= 399)
        {
            return Redirect(response);
        }

        MediaTypeHeaderValue? type = ContentType(response);
        string? mediaType = type?.MediaType?.ToLowerInvariant();
        if (!response.IsSuccessStatusCode || StatusResult.IsBotBlock(response))
        {
            RequestResult error = StatusResult.Of(response, time.GetUtcNow()) with { ContentType = mediaType };
            return error.Outcome == SourceOutcome.NotFound
                ? await WithPageAsync(error, response, type?.CharSet, options, patience, cancellationToken).ConfigureAwait(false)
                : error;
        }

        var unread = new RequestResult(SourceOutcome.Unread, "") { Status = (int)response.StatusCode, ContentType = mediaType };
        return UnreadableType(mediaType) is { } reason && !documents.MayRead(mediaType!)
            ? unread with { Reason = reason }
            : await ReadBodyAsync(response, type?.CharSet, unread, options, patience, cancellationToken).ConfigureAwait(false);
    }

    private static RequestResult Redirect(HttpResponseMessage response)
    {
        int status = (int)response.StatusCode;
        bool hasTarget = status is 300 or 301 or 302 or 303 or 307 or 308;
        return hasTarget && Header(response, "Location")?.Trim() is { Length: > 0 } location
            ? new RequestResult(SourceOutcome.Unreachable, "a redirect") { Status = status, Location = location }
            : new RequestResult(SourceOutcome.Unreachable, string.Create(CultureInfo.InvariantCulture, $"HTTP {status} without a target"))
            {
                Status = status,
            };
    }

    /// <summary>What the page of an error says, if anything: it may be a wall, a shell that scripts fill, or the page itself.</summary>
    private async Task<RequestResult> WithPageAsync(
        RequestResult error,
        HttpResponseMessage response,
        string? charset,
        SourceVerificationOptions options,
        TimeSpan patience,
        CancellationToken cancellationToken)
    {
        if (UnreadableType(error.ContentType) is not null)
        {
            return error;
        }

        RequestResult read = await ReadBodyAsync(response, charset, error, options, patience, cancellationToken).ConfigureAwait(false);
        return error with { Page = read.Page };
    }

    private async Task<RequestResult> ReadBodyAsync(
        HttpResponseMessage response,
        string? charset,
        RequestResult unread,
        SourceVerificationOptions options,
        TimeSpan patience,
        CancellationToken cancellationToken)
    {
        PooledBytes body = await PooledBytes
            .ReadAsync(response.Content, DocumentReading.StartLength, Limit, patience, time, cancellationToken).ConfigureAwait(false);
        try
        {
            for (int i = 0; i < MaxPackings; i++)
            {
                PooledBytes plain = await body.UnzipAsync(options.MaxBytes, cancellationToken).ConfigureAwait(false);
                (PooledBytes packed, body) = (body, plain);
                if (plain != packed)
                {
                    packed.Dispose();
                }
            }

            return Read(body, response, charset, unread, options, cancellationToken);
        }
        finally
        {
            body.Dispose();
        }

        int Limit(PooledBytes start) =>
            documents.ReaderOf(start.Span, unread.ContentType) is not null ? options.MaxDocumentBytes + 1
            : UnreadableType(unread.ContentType) is not null ? 0
            : options.MaxBytes;
    }

    private RequestResult Read(
        PooledBytes body,
        HttpResponseMessage response,
        string? charset,
        RequestResult unread,
        SourceVerificationOptions options,
        CancellationToken cancellationToken)
    {
        if (body.Failure is { } early && body.Span.IsEmpty)
        {
            return FailureResult.OfBody(early);
        }

        if (documents.ReaderOf(body.Span, unread.ContentType) is { } reader)
        {
            return body.Failure is { } broken
                ? FailureResult.OfBody(broken)
                : unread with { Document = new ReceivedDocument(reader, body.Span.ToArray()) };
        }

        return UnreadableType(unread.ContentType) is { } type
            ? unread with { Reason = type }
            : ReadPage(body, response, charset, unread, options, cancellationToken);
    }

    private static RequestResult ReadPage(
        PooledBytes body,
        HttpResponseMessage response,
        string? charset,
        RequestResult unread,
        SourceVerificationOptions options,
        CancellationToken cancellationToken)
    {
        if (FileSignature.Name(body.Span) is { } file)
        {
            return unread with { Reason = file };
        }

        if (IsXml(unread.ContentType) && !FileSignature.IsHtml(body.Span))
        {
            return unread with { Reason = "the content type is " + unread.ContentType };
        }

        PageContent page = PageReader.Read(
            PageCharset.Decode(body.Span, charset),
            response.RequestMessage?.RequestUri,
            options.KeepText ? options.MaxTextLength : 0,
            cancellationToken);
        bool tellsTitle = page.Titles.Count > 0;
        if (body.Failure is { } failure && !tellsTitle)
        {
            return FailureResult.OfBody(failure); // not even its head came
        }

        RequestResult read = unread with { Page = page, Refresh = PageRefresh.Read(Header(response, "Refresh")) ?? page.Refresh };
        return !tellsTitle && UnreadableEncoding(response.Content.Headers.ContentEncoding) is { } encoding ? read with { Reason = encoding }
            : page.NeedsScripts ? read with { Reason = "the page has almost no text without its scripts" }
            : read with { Outcome = SourceOutcome.Page };
    }

    private static bool IsXml(string? mediaType) => mediaType is "application/xml" or "text/xml";

    private static string? UnreadableType(string? mediaType) => mediaType switch
    {
        null or "text/html" or "application/xhtml+xml" => null,
        "application/pdf" => "a PDF",
        _ => IsXml(mediaType) ? null : "the content type is " + mediaType,
    };

    /// <summary>Tokens that name no packing, and unknown ones, say nothing; only a page that cannot be read was packed indeed.</summary>
    private static string? UnreadableEncoding(ICollection<string> encodings) =>
        encodings.Count == 0 ? null : "the content is encoded as " + PageText.Clean(string.Join(", ", encodings));

    /// <summary>The header as sent. A Location in raw UTF-8 or with spaces is not a <see cref="Uri"/>, but browsers accept it.</summary>
    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out HeaderStringValues values) ? values.FirstOrDefault() : null;

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
