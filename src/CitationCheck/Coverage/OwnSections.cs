namespace CitationCheck.Coverage;

/// <summary>The sections in which a report speaks for itself; they are looked for when they are first asked for.</summary>
internal sealed class OwnSections(Report report)
{
    private const SectionKinds Kinds =
        SectionKinds.Abstract | SectionKinds.Introduction | SectionKinds.Summary | SectionKinds.Conclusion | SectionKinds.Methodology
        | SectionKinds.Recommendations | SectionKinds.Disclaimer | SectionKinds.Acknowledgements;

    private SkippedSections? sections;
    private Block? title;
    private int firstCitation;

    /// <summary>Whether a block is in one of them, or right below the title before anything is cited.</summary>
    public bool Contain(Block block)
    {
        if (sections is null)
        {
            sections = SkippedSections.Find(report, Kinds, []);
            title = report.Blocks.FirstOrDefault(static other => other.Kind is not (BlockKind.Metadata or BlockKind.Code));
            title = title is { Kind: BlockKind.Heading } ? title : null;
            firstCitation = report.Citations.Count > 0 ? report.Citations[0].Span.Start : 0;
        }

        return sections.Contain(block)
            || (title is not null && ReferenceEquals(block.Section, title) && block.Span.End <= firstCitation);
    }
}
