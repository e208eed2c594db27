using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CitationCheck.Reading.Markdown;

/// <summary>
/// The brackets and the delimiters of emphasis of one paragraph that wait for their end. Markdig hangs each of them, and all that
/// follows it, below the one before, goes down that chain for every inline, and gives up the whole text when it is 10,000 long.
/// </summary>
internal sealed class OpenMarks(ReadingLimits limits, CancellationToken cancellationToken)
{
    /// <summary>A chain as short as this costs nothing.</summary>
    private const int ResolvedFrom = 32;

    private static readonly object TokenKey = new();

    private int room; // so many more marks cannot make the chain too long; then it is measured again
    private bool areTooMany; // then the rest of the paragraph is text
    private int delimiters; // those of emphasis that wait to be resolved
    private int openDelimiters; // those of them that wait for their end

    /// <summary>What is open in a paragraph of a document that is being parsed.</summary>
    public static OpenMarks In(MarkdownDocument document, ReadingLimits limits) =>
        new(limits, (CancellationToken?)document.GetData(TokenKey) ?? CancellationToken.None);

    /// <summary>Lets a token end the parsing of a document's paragraphs, which may be as long as the document.</summary>
    public static void LetCancel(MarkdownDocument document, CancellationToken token) => document.SetData(TokenKey, token);

    /// <summary>
    /// Whether one more mark makes the chain longer than the limit, which is noted at the paragraph; the rest of that is text then.
    /// </summary>
    public bool AreTooMany(InlineProcessor processor)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!areTooMany && room == 0)
        {
            room = limits.MaxOpenMarks - Length(processor.Root!);
            areTooMany = room == 0;
            if (areTooMany)
            {
                LimitNote.OpenMarks.Leave(processor.Document, processor.Block!);
            }
        }

        room--;
        return areTooMany;
    }

    /// <summary>Reads the rest of a line as text.</summary>
    public static bool TakeLine(InlineProcessor processor, ref StringSlice slice)
    {
        int length = slice.AsSpan().IndexOfAny('\r', '\n');
        var line = new StringSlice(slice.Text, slice.Start, length < 0 ? slice.End : slice.Start + length - 1);
        int start = processor.GetSourcePosition(line.Start, out int lineNumber, out int column);
        processor.Inline = new LiteralInline(line)
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(line.End)),
            Line = lineNumber,
            Column = column,
        };
        slice.Start = line.End + 1;
        return true;
    }

    public void Add(EmphasisDelimiterInline delimiter)
    {
        delimiters++;
        bool closes = delimiter.Type.HasFlag(DelimiterType.Close) && openDelimiters > 0;
        openDelimiters += closes ? -1 : delimiter.Type.HasFlag(DelimiterType.Open) ? 1 : 0;
    }

    /// <summary>
    /// Makes emphasis of the chain when all that it opens is closed, so that a paragraph may hold any amount of it.
    /// </summary>
    public void Resolve(InlineProcessor processor)
    {
        if (openDelimiters > 0 || delimiters < ResolvedFrom)
        {
            return;
        }

        processor.PostProcessInlines(0, FirstDelimiter(processor.Root!), null, isFinalProcessing: false);
        delimiters = 0;
    }

    private int Length(ContainerInline root)
    {
        int length = 0;
        for (ContainerInline? at = Below(root); at is not null && length < limits.MaxOpenMarks; at = Below(at))
        {
            length++;
        }

        return length;
    }

    /// <summary>The first delimiter behind the last open bracket: emphasis does not reach over what may become a link.</summary>
    private static EmphasisDelimiterInline? FirstDelimiter(ContainerInline root)
    {
        EmphasisDelimiterInline? first = null;
        for (ContainerInline? at = Below(root); at is not null; at = Below(at))
        {
            first = at is LinkDelimiterInline ? null : first ?? at as EmphasisDelimiterInline;
        }

        return first;
    }

    private static ContainerInline? Below(ContainerInline inline) =>
        inline.LastChild is ContainerInline { IsClosed: false } below ? below : null;
}
