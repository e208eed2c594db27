using System.Collections.Frozen;
using CitationCheck.Rules.Claims;
using CitationCheck.Rules.Reading;
using CitationCheck.Rules.References;
using CitationCheck.Rules.Sources;

namespace CitationCheck.Rules;

/// <summary>All built-in rules.</summary>
/// <example>
/// <code>
/// foreach (Rule rule in RuleCatalog.All)
/// {
///     Console.WriteLine($"{rule.Descriptor.Id} {rule.Descriptor.Title}");
/// }
/// </code>
/// </example>
public static class RuleCatalog
{
    /// <summary>All built-in rules, ordered by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new ReadingLimit(),
        new UnreadCitations(),
        new UnresolvedCitation(),
        new UncitedParagraph(),
        new UncitedSentence(),
        new UncitedQuotation(),
        new UncitedStatistic(),
        new MalformedCitation(),
        new LeakedToolToken(),
        new NoCitations(),
        new RenumberedList(),
        new MixedStyles(),
        new OrderOfFirstUse(),
        new AbsurdRange(),
        new RepeatedLabel(),
        new LowCoverage(),
        new CitationOutsideSources(),
        new SourceNotUsed(),
        new PlaceholderReference(),
        new MissingReferenceList(),
        new UnusedReference(),
        new DuplicateLabel(),
        new DuplicateSource(),
        new NumberingGap(),
        new ReferenceWithoutTitle(),
        new ReferenceWithoutLocator(),
        new InvalidUrl(),
        new InvalidDate(),
        new InvalidIdentifier(),
        new TrackingParameters(),
        new SeveralListsOneLabel(),
        new HomePageUrl(),
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
        new SourceRetracted(),
        new SourceMoved(),
        new SourceNotChecked(),
    ];

    /// <summary>Those of them that look at the report alone.</summary>
    internal static Rule[] OfReports { get; } = [.. All.Where(static rule => rule is not SourceRule)];

    /// <summary>The ids and the names of the rules.</summary>
    internal static FrozenSet<string> Names { get; } =
        All.SelectMany(static rule => new[] { rule.Descriptor.Id, rule.Descriptor.Name }).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
