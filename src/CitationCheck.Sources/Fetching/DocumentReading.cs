using System.Globalization;
using CitationCheck.Sources.Pages;
using CitationCheck.Sources.Telemetry;
using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Fetching;

/// <summary>Reads responses that are documents with the readers that the application has. Thread-safe.</summary>
internal sealed class DocumentReading(IEnumerable<IDocumentReader> readers, TimeProvider time, ILogger<DocumentReading> logger)
{
    /// <summary>How many bytes of a response tell what it is.</summary>
    public const int StartLength = 1_024;

    /// <summary>Types that say only that a browser is to save the file; its bytes say what it is.</summary>
    private static readonly string[] Opaque =
    [
        "application/octet-stream", "binary/octet-stream", "application/binary", "application/download", "application/x-download",
        "application/force-download", "application/save",
    ];

    private readonly IDocumentReader[] readers = [.. readers];

    /// <summary>Whether a response of a media type is worth looking into, although it is no page.</summary>
    public bool MayRead(string mediaType) =>
        readers.Length > 0
        && (Opaque.Contains(mediaType, StringComparer.Ordinal)
            || Array.Exists(readers, reader => reader.MediaTypes.Contains(mediaType, StringComparer.Ordinal)));

    /// <summary>The reader for a response; <see langword="null"/> if there is none.</summary>
    public IDocumentReader? ReaderOf(ReadOnlySpan<byte> body, string? mediaType)
    {
        foreach (IDocumentReader reader in readers)
        {
            if (reader.Recognizes(body[..Math.Min(body.Length, StartLength)], mediaType))
            {
                return reader;
            }
        }

        return null;
    }

    /// <summary>The result with what the document says; the result as it is if it has no document.</summary>
    /// <param name="url">The URL that gave the result.</param>
    /// <param name="result">The result.</param>
    /// <param name="options">The limits.</param>
    /// <param name="cancellationToken">Cancels immediately.</param>
    public async ValueTask<RequestResult> ReadAsync(
        Uri url, RequestResult result, SourceVerificationOptions options, CancellationToken cancellationToken)
    {
        if (result.Document is not { } document)
        {
            return result;
        }

        result = result with { Document = null };
        string name = document.Reader.Name;
        if (document.Bytes.Length > options.MaxDocumentBytes)
        {
            return result with { Reason = Size(name, options.MaxDocumentBytes) };
        }

        using var limit = new CancellationTokenSource(options.ExtensionTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        CancellationToken token = either.Token;
        try
        {
            int textLength = options.KeepText ? options.MaxTextLength : 0;

            // A reader may not heed the token, or block its thread.
            DocumentContent content = await Task.Run(() => document.Reader.ReadAsync(document.Bytes, textLength, token).AsTask(), token)
                .WaitAsync(token).ConfigureAwait(false);
            return Of(content, result, name);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.DocumentReaderFailed(logger, url, exception);
            return result with { Reason = $"{name} that could not be read" };
        }
    }

    private static RequestResult Of(DocumentContent content, RequestResult result, string name) => result with
    {
        Outcome = content.Unread is null && content.Titles.Count > 0 ? SourceOutcome.Page : SourceOutcome.Unread,
        Reason = content.Unread is { } reason ? $"{name} that could not be read: {PageText.Clean(reason)}"
            : content.Titles.Count == 0 ? $"{name} without a title"
            : "",
        Page = new PageContent
        {
            Titles = [.. content.Titles.Select(static title => title with { Text = PageText.Clean(title.Text) })
                .Where(static title => title.Text.Length > 0)],
            Authors = [.. content.Authors.Select(PageText.Clean).Where(static author => author.Length > 0)],
            Published = content.Published,
            Language = PageText.CleanOrNull(content.Language),
            Text = content.Text ?? "",
            Signals = new PageSignals { TextLength = content.TextLength, IsArticle = content.IsTitleConfirmed },
        },
    };

    private static string Size(string name, int most) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} of more than {most:N0} bytes");
}
