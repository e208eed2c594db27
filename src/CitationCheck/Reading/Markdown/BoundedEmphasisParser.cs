using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace CitationCheck.Reading.Markdown;

/// <summary>
/// Emphasis in linear time: it is resolved each time that all of it is closed, and what never closes is text (see
/// <see cref="OpenMarks"/>). A paragraph with much bold is no attack.
/// </summary>
internal sealed class BoundedEmphasisParser(ReadingLimits limits) : EmphasisInlineParser
{
    /// <summary>What is open in the paragraph that is being parsed.</summary>
    public OpenMarks OpenIn(InlineProcessor processor)
    {
        OpenMarks open = (OpenMarks?)processor.ParserStates[Index] ?? OpenMarks.In(processor.Document, limits);
        processor.ParserStates[Index] = open;
        return open;
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        OpenMarks open = OpenIn(processor);
        if (open.AreTooMany(processor))
        {
            return OpenMarks.TakeLine(processor, ref slice);
        }

        if (!base.Match(processor, ref slice) || processor.Inline is not EmphasisDelimiterInline delimiter)
        {
            return false;
        }

        open.Resolve(processor);
        open.Add(delimiter);
        return true;
    }
}
