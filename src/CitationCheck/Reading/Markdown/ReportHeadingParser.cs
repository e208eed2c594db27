using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CitationCheck.Reading.Markdown;

/// <summary>Headings as Markdig reads them, with room for the one line that they have, where Markdig would make room for eight.</summary>
internal sealed class ReportHeadingParser : HeadingBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        BlockState state = base.TryOpen(processor);
        if (state != BlockState.None && processor.NewBlocks.Peek() is HeadingBlock { Lines.Lines: null } heading)
        {
            heading.Lines = new StringLineGroup(1);
            processor.Line.TrimStart(); // Markdig would make blanks of a tab, and count from the start of the text
        }

        return state;
    }
}
