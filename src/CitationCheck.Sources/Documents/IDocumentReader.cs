namespace CitationCheck;

/// <summary>
/// Reads documents that are no web pages, such as PDFs. The package CitationCheck.Pdf has one; register others for other kinds of
/// documents. Implementations must be thread-safe.
/// </summary>
/// <remarks>Documents come from strangers. A reader must bound the memory and the stack that it takes; its time is bounded for
/// it.</remarks>
public interface IDocumentReader
{
    /// <summary>What one such document is called, with its article: “a PDF”.</summary>
    string Name { get; }

    /// <summary>The media types of such documents, in lower case, such as <c>application/pdf</c>.</summary>
    IReadOnlyCollection<string> MediaTypes { get; }

    /// <summary>Whether a response is such a document.</summary>
    /// <param name="start">The first bytes of the response, up to 1,024; all of it if it is shorter.</param>
    /// <param name="mediaType">The media type of the response, in lower case; <see langword="null"/> if it has none.</param>
    /// <returns>Whether <see cref="ReadAsync"/> can read it, as far as its start tells.</returns>
    bool Recognizes(ReadOnlySpan<byte> start, string? mediaType);

    /// <summary>Reads a document.</summary>
    /// <param name="document">The whole document. It is only valid until the task completes.</param>
    /// <param name="maxTextLength">The maximum length of its text, in characters; 0 if its text is not wanted.</param>
    /// <param name="cancellationToken">
    /// Cancels the reading, after <see cref="SourceVerificationOptions.ExtensionTimeout"/> at the latest.
    /// </param>
    /// <returns>
    /// What the document says about itself. An exception, and no answer within
    /// <see cref="SourceVerificationOptions.ExtensionTimeout"/>, leave the source unread.
    /// </returns>
    ValueTask<DocumentContent> ReadAsync(ReadOnlyMemory<byte> document, int maxTextLength, CancellationToken cancellationToken);
}
