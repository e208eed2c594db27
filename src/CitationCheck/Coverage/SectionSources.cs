using CitationCheck.Languages;
using CitationCheck.Text.Urls;

namespace CitationCheck.Coverage;

/// <summary>
/// Knows the lines that do nothing but name the source of what stands around them: <c>Source: [3]</c>. One at the end of a section, or
/// between its passages, cites for all above it; one that opens a report without a reference list cites for all below it.
/// </summary>
internal sealed class SectionSources
{
    /// <summary>The longest label before the colon, in UTF-16 code units.</summary>
    private const int LongestLabel = 40;

    private readonly Report report;
    private readonly MarkedBlocks marked;
    private readonly Dictionary<Block, ClaimState> states = new(ReferenceEqualityComparer.Instance);
    private ClaimState opening = ClaimState.Uncited;

    /// <param name="report">The report.</param>
    /// <param name="marked">How its blocks cite.</param>
    public SectionSources(Report report, MarkedBlocks marked)
    {
        this.report = report;
        this.marked = marked;
        Read();
    }

    /// <summary>How the source line of a block cites; <see cref="ClaimState.Uncited"/> where there is none.</summary>
    public ClaimState StateOf(Block block) =>
        states.Count > 0 && states.TryGetValue(block, out ClaimState state) ? state : opening;

    private void Read()
    {
        List<Block> above = []; // of the section, since its last source line
        bool hasContent = false;
        foreach (Block block in report.Blocks)
        {
            if (block.Kind == BlockKind.Heading)
            {
                above.Clear();
            }
            else if (block.Kind == BlockKind.Metadata)
            {
                ReadMetadata(block);
            }
            else if (!Is(block))
            {
                above.Add(block);
                hasContent |= block.Claims.Count > 0;
            }
            else if (hasContent)
            {
                Cover(above, marked.StateOf(block));
                above.Clear();
            }
            else if (report.ReferenceLists.Count == 0)
            {
                opening = MarkedBlocks.Better(opening, marked.StateOf(block));
            }
        }
    }

    /// <summary>“source: https://…” in the front matter of a report without a list.</summary>
    private void ReadMetadata(Block block)
    {
        foreach (Range line in block.Text.AsSpan().Split('\n'))
        {
            ReadOnlySpan<char> text = block.Text.AsSpan()[line];
            int colon = text[..Math.Min(text.Length, LongestLabel)].IndexOf(':');
            bool isSource = colon > 0
                && UrlScanner.IsAbsolute(text[(colon + 1)..].Trim("\"' ").ToString())
                && ListHeadings.IsListHeading(text[..colon]);
            opening = isSource && report.ReferenceLists.Count == 0 ? ClaimState.Cited : opening;
        }
    }

    private void Cover(List<Block> above, ClaimState state)
    {
        foreach (Block block in above)
        {
            states[block] = state;
        }
    }

    /// <summary>Whether a block is one line with a label that names sources, a colon and a citation.</summary>
    private bool Is(Block block)
    {
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.Quote or BlockKind.Caption) || block.Claims.Count > 1)
        {
            return false;
        }

        ReadOnlySpan<char> text = block.Text.AsSpan().TrimStart("*_>—–- ");
        int colon = text[..Math.Min(text.Length, LongestLabel)].IndexOfAny(':', '：');
        return colon > 0 && ListHeadings.IsListHeading(text[..colon]) && marked.StateOf(block) != ClaimState.Uncited;
    }
}
