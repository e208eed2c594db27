using CitationCheck.Text;

namespace CitationCheck.Coverage;

/// <summary>How many claims, blocks with a claim, and sections with a claim a report has, and how many of each are cited.</summary>
internal readonly record struct BlockCounts(int Claims, int CitedClaims, int Paragraphs, int CitedParagraphs, int Sections, int CitedSections)
{
    public static BlockCounts Of(Report report)
    {
        int claims = 0, citedClaims = 0, paragraphs = 0, citedParagraphs = 0, sections = 0, citedSections = 0;
        Block? block = null;
        bool isBlockCited = false;
        bool isSectionCited = false;
        foreach (Claim claim in ListSpan.Of(report.Claims))
        {
            bool isCited = claim.IsCited;
            if (!isCited && !claim.NeedsCitation)
            {
                continue;
            }

            // The claims of a block follow one another, and so do those of a section.
            if (claim.Block != block)
            {
                bool opensSection = block is null || claim.Block.Section != block.Section;
                sections += opensSection ? 1 : 0;
                isSectionCited &= !opensSection;
                paragraphs++;
                isBlockCited = false;
                block = claim.Block;
            }

            claims++;
            if (isCited)
            {
                citedClaims++;
                citedParagraphs += isBlockCited ? 0 : 1;
                citedSections += isSectionCited ? 0 : 1;
                isBlockCited = true;
                isSectionCited = true;
            }
        }

        return new BlockCounts(claims, citedClaims, paragraphs, citedParagraphs, sections, citedSections);
    }
}
