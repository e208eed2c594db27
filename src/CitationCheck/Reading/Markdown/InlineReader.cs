using Markdig.Parsers;
using Markdig.Syntax;

namespace CitationCheck.Reading.Markdown;

/// <summary>Has Markdig parse what is in a block, and outlives whatever that throws. Not thread-safe.</summary>
/// <param name="document">The document of the blocks.</param>
/// <param name="create">Makes a parser; one that failed is not used again.</param>
/// <param name="cancellationToken">Ends reading early.</param>
internal sealed class InlineReader(
    MarkdownDocument document, Func<MarkdownDocument, InlineProcessor> create, CancellationToken cancellationToken = default)
{
    private InlineProcessor? parser;

    /// <summary>Parses what is in a block.</summary>
    /// <returns>Whether it could be parsed; when not, the block is to be read as text, which is noted at the document.</returns>
    public bool TryRead(LeafBlock block)
    {
        parser ??= Create();
        try
        {
            parser.ProcessInlineLeaf(block);
            return true;
        }
#pragma warning disable CA1031 // a text must not end its reader, whatever the parser thinks of it
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            parser = null;
            LimitNote.Parser.Leave(document, block);
            return false;
        }
    }

    private InlineProcessor Create()
    {
        OpenMarks.LetCancel(document, cancellationToken);
        return create(document);
    }
}
