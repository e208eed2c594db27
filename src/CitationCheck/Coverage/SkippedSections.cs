using System.Collections.Frozen;

namespace CitationCheck.Coverage;

/// <summary>
/// Sections that are known by their headings, with their subsections: those that the options say to skip, those in which a report
/// speaks for itself.
/// </summary>
internal sealed class SkippedSections
{
    private static readonly SkippedSections None = new(FrozenSet<Block>.Empty);

    private readonly IReadOnlySet<Block> headings;

    private SkippedSections(IReadOnlySet<Block> headings) => this.headings = headings;

    public static SkippedSections Find(Report report, SectionKinds kinds, IReadOnlyList<string> names)
    {
        if (kinds == SectionKinds.None && names.Count == 0)
        {
            return None;
        }

        HashSet<Block>? skipped = null;
        HashSet<string> named = new(names.Select(SectionHeadings.Bare), StringComparer.OrdinalIgnoreCase);
        int level = int.MaxValue; // of the heading whose section is being skipped
        foreach (Block block in report.Blocks)
        {
            if (block.Kind != BlockKind.Heading)
            {
                continue;
            }

            if (block.Level <= level)
            {
                bool isSkipped = (SectionHeadings.KindOf(block.Text) & kinds) != SectionKinds.None
                    || (named.Count > 0 && named.Contains(SectionHeadings.Bare(block.Text)));
                level = isSkipped ? block.Level : int.MaxValue;
            }

            if (level != int.MaxValue)
            {
                (skipped ??= []).Add(block);
            }
        }

        return skipped is null ? None : new SkippedSections(skipped);
    }

    /// <summary>Whether a block stands in one of them.</summary>
    public bool Contain(Block block) => headings.Count > 0 && block.Section is { } heading && headings.Contains(heading);
}
