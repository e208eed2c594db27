using System.Text;
using CitationCheck.Pdf.Copy;
using CitationCheck.Pdf.Structure;
using CitationCheck.Pdf.Titles;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace CitationCheck.Pdf;

/// <summary>
/// Reads PDFs: the titles that the metadata and the first page say, and the text. At most one for every two processors at a time, because
/// each may take much memory. Thread-safe.
/// </summary>
internal sealed class PdfDocumentReader : IDocumentReader, IDisposable
{
    private readonly SemaphoreSlim places = new(Math.Max(1, Environment.ProcessorCount / 2));

    public string Name => "a PDF";

    public IReadOnlyCollection<string> MediaTypes { get; } = ["application/pdf", "application/x-pdf", "application/acrobat", "text/pdf"];

    /// <summary>Some servers send a few bytes before the mark; a page that shows the mark is a page.</summary>
    public bool Recognizes(ReadOnlySpan<byte> start, string? mediaType) =>
        start.TrimStart("\u00EF\u00BB\u00BF \t\r\n\0"u8).StartsWith("%PDF-"u8)
        || (mediaType is not null && MediaTypes.Contains(mediaType, StringComparer.Ordinal) && start.IndexOf("%PDF-"u8) >= 0);

    public async ValueTask<DocumentContent> ReadAsync(ReadOnlyMemory<byte> document, int maxTextLength, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return Read(document, maxTextLength, cancellationToken);
        }
        catch (UnreadablePdfException unreadable)
        {
            return new DocumentContent { Unread = unreadable.Message };
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();

    /// <summary>What a PDF says about itself.</summary>
    /// <exception cref="UnreadablePdfException">It cannot be read.</exception>
    internal static DocumentContent Read(ReadOnlyMemory<byte> document, int maxTextLength, CancellationToken cancellationToken)
    {
        PdfFile file = PdfFile.Read(document, cancellationToken);
        if (file.Trailer.Get("Encrypt") is not null)
        {
            throw new UnreadablePdfException("it is encrypted");
        }

        DocumentFacts facts = DocumentFacts.Of(file);
        var content = new DocumentContent
        {
            Titles = [.. facts.Titles.Select(static title => new SourceTitle(TitleField.Title, title))],
            Authors = facts.Authors,
            Published = facts.Published,
            Language = facts.Language,
        };
        IReadOnlyList<PdfPage> pages = PageTree.Pages(file, maxTextLength > 0 ? PdfLimits.Pages : 1);
        return AddPages(content, TextCopy.Of(file, pages, cancellationToken), maxTextLength, cancellationToken);
    }

    private static DocumentContent AddPages(
        DocumentContent content, byte[] copy, int maxTextLength, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        string[] shown = [];
        int length = 0;
        using PdfDocument document = PdfDocument.Open(
            copy, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false, UseActualText = false });
        for (int number = 1; number <= document.NumberOfPages && (number == 1 || text.Length < maxTextLength); number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (PageOf(document, number) is not { } page)
            {
                continue;
            }

            if (number == 1)
            {
                shown = [.. PageTitle.Candidates(PageLines.Of(page.Letters))];
            }

            string pageText = maxTextLength > 0 ? ContentOrderTextExtractor.GetText(page, addDoubleNewline: true) : "";
            length += maxTextLength > 0 ? pageText.Length : page.Letters.Count;
            text.Append(text.Length > 0 ? "\n\n" : "").Append(pageText);
        }

        string all = text.Length > maxTextLength ? text.ToString(0, maxTextLength) : text.ToString();
        return content with
        {
            Titles = [.. content.Titles.Concat(shown.Select(static title => new SourceTitle(TitleField.Heading, title)))],
            IsTitleConfirmed = shown.Any(title => content.Titles.Any(known => TitleWords.AreSame(title, known.Text))),
            TextLength = length,
            Text = string.IsNullOrWhiteSpace(all) ? null : all,
        };
    }

    /// <summary>A page that cannot be read costs the others nothing.</summary>
    private static Page? PageOf(PdfDocument document, int number)
    {
        try
        {
            return document.GetPage(number);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }
}
