namespace CitationCheck.Rules;

/// <summary>How many claims, blocks with a claim, and sections with a claim a report has, and how many of each are cited.</summary>
internal readonly record struct BlockCounts(int Claims, int CitedClaims, int Paragraphs, int CitedParagraphs, int Sections, int CitedSections)
{
    public static BlockCounts Of(Report report)
    {
        var all = default(BlockCounts);
        var section = default(BlockCounts);
        Block? heading = null;
        foreach (Block block in ListSpan.Of(report.Blocks))
        {
            // The blocks of a section follow one another.
            if (block.Section != heading)
            {
                all = all.With(section);
                section = default;
                heading = block.Section;
            }

            section = section.With(block);
        }

        return all.With(section);
    }

    private BlockCounts With(Block block)
    {
        int counted = 0;
        int cited = 0;
        foreach (Claim claim in block.ClaimSpan)
        {
            bool isCited = claim.IsCited;
            counted += isCited || claim.NeedsCitation ? 1 : 0;
            cited += isCited ? 1 : 0;
        }

        return counted == 0 ? this : new BlockCounts(Claims + counted, CitedClaims + cited, Paragraphs + 1, CitedParagraphs + One(cited), Sections, CitedSections);
    }

    private BlockCounts With(BlockCounts section) => new(
        Claims + section.Claims,
        CitedClaims + section.CitedClaims,
        Paragraphs + section.Paragraphs,
        CitedParagraphs + section.CitedParagraphs,
        Sections + One(section.Claims),
        CitedSections + One(section.CitedClaims));

    private static int One(int count) => count > 0 ? 1 : 0;
}
