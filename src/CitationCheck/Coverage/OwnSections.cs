namespace CitationCheck.Coverage;

/// <summary>The sections in which a report speaks for itself; they are looked for when they are first asked for.</summary>
internal sealed class OwnSections(Report report)
{
    private const SectionKinds Kinds =
        SectionKinds.Abstract | SectionKinds.Summary | SectionKinds.Conclusion | SectionKinds.Methodology | SectionKinds.Recommendations;

    private SkippedSections? sections;

    /// <summary>Whether a block is in one of them.</summary>
    public bool Contain(Block block) => (sections ??= SkippedSections.Find(report, Kinds, [])).Contain(block);
}
