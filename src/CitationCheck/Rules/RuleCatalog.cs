namespace CitationCheck.Rules;

/// <summary>All rules of the library, by id.</summary>
public static class RuleCatalog
{
    /// <summary>The rules, ordered by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new UnresolvedCitation(),
        new UncitedParagraph(),
        new UncitedSentence(),
        new MissingReferenceList(),
        new UnusedReference(),
        new DuplicateLabel(),
        new ReferenceWithoutLocator(),
        new SourceNotFound(),
        new SourceSoftNotFound(),
        new SourceTitleMismatch(),
        new SourceTitleEdited(),
        new SourceBlocked(),
        new SourceUnreachable(),
        new SourceRefused(),
        new SourceRedirectedElsewhere(),
        new SourcePublisherMismatch(),
        new SourceDateMismatch(),
        new SourceArchivedOnly(),
    ];
}
