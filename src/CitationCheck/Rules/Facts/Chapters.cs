namespace CitationCheck.Rules.Facts;

/// <summary>
/// The chapters of a report, in which notes are summed up: its sections of the highest level of which it has several, with all below them.
/// Immutable once made.
/// </summary>
internal sealed class Chapters
{
    private const int Levels = 6;

    /// <summary>A report with fewer chapters behind its title is one.</summary>
    private const int Fewest = 2;

    /// <summary>Stands for what is in no chapter.</summary>
    private readonly object front = new();

    private readonly Dictionary<Block, Block> chapters = new(ReferenceEqualityComparer.Instance);

    public Chapters(Report report)
    {
        Block[] headings = [.. report.Blocks.Where(static block => block.Kind == BlockKind.Heading)];
        int level = Enumerable.Range(1, Levels)
            .FirstOrDefault(level => headings.Skip(1).Count(heading => heading.Level == level) >= Fewest);
        Block? chapter = null;
        foreach (Block heading in headings)
        {
            chapter = heading.Level == level ? heading : heading.Level < level ? null : chapter;
            if (chapter is not null)
            {
                chapters.Add(heading, chapter);
            }
        }
    }

    /// <summary>What the blocks of one chapter have in common.</summary>
    public object Of(Block block) => block.Section is { } section && chapters.TryGetValue(section, out Block? chapter) ? chapter : front;
}
