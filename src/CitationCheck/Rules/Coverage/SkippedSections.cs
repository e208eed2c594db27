namespace CitationCheck.Rules;

/// <summary>Finds the blocks of the sections that the options say to skip, their subsections included.</summary>
internal static class SkippedSections
{
    public static HashSet<Block> Find(Report report, ValidationOptions options)
    {
        var skipped = new HashSet<Block>();
        if (options.SkippedSections == SectionKinds.None && options.SkippedHeadings.Count == 0)
        {
            return skipped;
        }

        HashSet<string> headings = new(options.SkippedHeadings.Select(SectionHeadings.Bare), StringComparer.OrdinalIgnoreCase);
        int level = int.MaxValue; // of the heading whose section is being skipped
        foreach (Block block in report.Blocks)
        {
            if (block.Kind == BlockKind.Heading && block.Level <= level)
            {
                bool isSkipped = (SectionHeadings.KindOf(block.Text) & options.SkippedSections) != SectionKinds.None || headings.Contains(SectionHeadings.Bare(block.Text));
                level = isSkipped ? block.Level : int.MaxValue;
            }

            if (level != int.MaxValue)
            {
                skipped.Add(block);
            }
        }

        return skipped;
    }
}
