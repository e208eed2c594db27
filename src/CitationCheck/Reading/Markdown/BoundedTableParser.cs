using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;

namespace CitationCheck.Reading.Markdown;

/// <summary>
/// Tables by GitHub's rules, which are read line by line; by Markdig's own, a table takes quadratic time and fails the
/// whole text at 10,000 cells. Markdig looks for the place of a table among all blocks beside it, so there is a bound on
/// those.
/// </summary>
internal sealed class BoundedTableParser : BlockParser
{
    private readonly BlockParser tables;
    private readonly ReadingLimits limits;

    private BoundedTableParser(BlockParser tables, ReadingLimits limits)
    {
        this.tables = tables;
        this.limits = limits;
        OpeningCharacters = ['|', '-', ':', '\v', '\f']; // of the row below the header, where a table is known by
    }

    /// <summary>Adds tables to a pipeline.</summary>
    public static void Add(MarkdownPipelineBuilder builder, ReadingLimits limits)
    {
        var known = new HashSet<BlockParser>(builder.BlockParsers);
        new PipeTableExtension(new PipeTableOptions { UseGfmRules = true }).Setup(builder);
        // The first opens tables, the second goes on with rows.
        int index = builder.BlockParsers.FindIndex(parser => !known.Contains(parser));
        builder.BlockParsers[index] = new BoundedTableParser(builder.BlockParsers[index], limits);
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentBlock is not Markdig.Syntax.ParagraphBlock { Parent: { } parent } || parent.Count <= limits.MaxSiblings)
        {
            return tables.TryOpen(processor);
        }

        if (processor.CurrentChar is '|' or '-' or ':')
        {
            LimitNote.Siblings.Leave(processor.Document, processor.CurrentBlock);
        }

        return BlockState.None;
    }
}
