using System.Collections.Frozen;

namespace CitationCheck.Rules;

/// <summary>Finds the blocks of sections by their headings, their subsections included: those that the options say to skip, those in which it speaks for itself.</summary>
internal static class SkippedSections
{
    public static IReadOnlySet<Block> Find(Report report, SectionKinds kinds, IReadOnlyList<string> names)
    {
        if (kinds == SectionKinds.None && names.Count == 0)
        {
            return FrozenSet<Block>.Empty;
        }

        var skipped = new HashSet<Block>();
        HashSet<string> headings = new(names.Select(SectionHeadings.Bare), StringComparer.OrdinalIgnoreCase);
        int level = int.MaxValue; // of the heading whose section is being skipped
        foreach (Block block in report.Blocks)
        {
            if (block.Kind == BlockKind.Heading && block.Level <= level)
            {
                bool isSkipped = (SectionHeadings.KindOf(block.Text) & kinds) != SectionKinds.None || (headings.Count > 0 && headings.Contains(SectionHeadings.Bare(block.Text)));
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
