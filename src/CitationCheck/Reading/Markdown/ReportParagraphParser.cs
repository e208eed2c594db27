using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CitationCheck.Reading.Markdown;

/// <summary>
/// Paragraphs as reports write them. A line <c>[1]: https://…</c> stays text, for it is an entry of a reference list and
/// not a definition that vanishes; and a <c>---</c> under prose or under such a line is a rule, where CommonMark would make
/// the whole paragraph a heading.
/// </summary>
internal sealed class ReportParagraphParser(ReadingLimits limits) : ParagraphBlockParser
{
    private const int LongestHeading = 120;

    /// <summary>The characters that prose or a citation ends with, and a heading does not.</summary>
    private static readonly SearchValues<char> NoHeadingEnds = SearchValues.Create(".!?;,])。！？；");

    private readonly ParagraphBlockParser withoutSetext = new() { ParseSetextHeadings = false };

    public override BlockState TryOpen(BlockProcessor processor)
    {
        BlockState state = base.TryOpen(processor);
        if (state != BlockState.None)
        {
            ((ParagraphBlock)processor.NewBlocks.Peek()).Lines = new StringLineGroup(1); // Markdig would make room for eight lines
        }

        return state;
    }

    public override BlockState TryContinue(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        if (block is ParagraphBlock { Lines.Count: 1 } paragraph && IsHeadingText(paragraph.Lines.Lines[0].Slice))
        {
            if (block.Parent!.Count <= limits.MaxSiblings)
            {
                return base.TryContinue(processor, block);
            }

            // Markdig looks for the paragraph that becomes a heading among all blocks beside it.
            if (processor.CurrentChar is '=' or '-')
            {
                LimitNote.Siblings.Leave(processor.Document, block);
            }
        }

        return IsRule(processor.Line.AsSpan().Trim()) ? BlockState.None : withoutSetext.TryContinue(processor, block);
    }

    /// <summary>A line of nothing but dashes: Markdig leaves it to the setext headings, which are off here.</summary>
    private static bool IsRule(ReadOnlySpan<char> line) => line.Length > 2 && line.IndexOfAnyExcept('-') < 0;

    public override bool Close(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        if (block is ParagraphBlock paragraph)
        {
            ref StringLineGroup lines = ref paragraph.Lines;
            for (int i = 0; i < lines.Count; i++)
            {
                lines.Lines[i].Slice.TrimStart();
            }

            if (lines.Count > 0)
            {
                lines.Lines[lines.Count - 1].Slice.TrimEnd();
            }
        }

        return true;
    }

    private static bool IsHeadingText(StringSlice line)
    {
        ReadOnlySpan<char> text = line.AsSpan().TrimEnd();
        return text.Length is > 0 and <= LongestHeading
            && !NoHeadingEnds.Contains(text[^1])
            && !text.Contains("://", StringComparison.Ordinal)
            && !IsDefinition(text.TrimStart());
    }

    /// <summary>Markdig takes a definition out before it makes a heading.</summary>
    private static bool IsDefinition(ReadOnlySpan<char> text) => text.StartsWith('[') && text.Contains("]:", StringComparison.Ordinal);
}
