namespace CitationCheck.Reading;

/// <summary>Finds the title among the blocks of a report.</summary>
internal static class DocumentTitle
{
    /// <summary>
    /// The first heading of the highest level, if it opens the report or is of level 1; a generated preamble may stand before it.
    /// </summary>
    public static string? Find(List<SourceBlock> blocks)
    {
        foreach (SourceBlock block in blocks)
        {
            if (block.Kind == BlockKind.Heading && (block.Level == 1 || IsFirst(block, blocks)))
            {
                return block.Text.Text.Replace('\n', ' ');
            }
        }

        return null;
    }

    private static bool IsFirst(SourceBlock heading, List<SourceBlock> blocks) =>
        blocks.Find(static block => block.Kind != BlockKind.Metadata) == heading;
}
