using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace CitationCheck.Reading.Markdown;

/// <summary>
/// Emphasis in linear time. Markdig hangs each asterisk below the one before until the paragraph ends, goes down that
/// chain for every inline, and gives up the whole text when it is 10,000 long: a paragraph with so much bold is no
/// attack. Here the chain is resolved each time that all of it is closed, and what never closes is text.
/// </summary>
internal sealed class BoundedEmphasisParser(ReadingLimits limits) : EmphasisInlineParser
{
    /// <summary>A chain as short as this costs nothing.</summary>
    private const int ResolvedFrom = 32;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        Pending pending = (Pending?)processor.ParserStates[Index] ?? new Pending();
        processor.ParserStates[Index] = pending;
        if (pending.Count >= limits.MaxOpenMarks)
        {
            LimitNote.OpenMarks.Leave(processor.Document, processor.Block!);
            return false;
        }

        if (!base.Match(processor, ref slice) || processor.Inline is not EmphasisDelimiterInline delimiter)
        {
            return false;
        }

        if (pending is { Open: 0, Count: >= ResolvedFrom })
        {
            processor.PostProcessInlines(0, FirstPending(processor.Root!), null, isFinalProcessing: false);
            pending.Count = 0;
        }

        pending.Count++;
        bool closes = delimiter.Type.HasFlag(DelimiterType.Close) && pending.Open > 0;
        pending.Open += closes ? -1 : delimiter.Type.HasFlag(DelimiterType.Open) ? 1 : 0;
        return true;
    }

    /// <summary>The top of the chain. Emphasis does not reach over the opening bracket of what may become a link.</summary>
    private static EmphasisDelimiterInline? FirstPending(ContainerInline root)
    {
        EmphasisDelimiterInline? first = null;
        for (ContainerInline at = root; at.LastChild is ContainerInline { IsClosed: false } next; at = next)
        {
            first = next is LinkDelimiterInline ? null : first ?? next as EmphasisDelimiterInline;
        }

        return first;
    }

    private sealed class Pending
    {
        /// <summary>How many delimiters wait to be resolved.</summary>
        public int Count { get; set; }

        /// <summary>How many of them wait for their end.</summary>
        public int Open { get; set; }
    }
}
