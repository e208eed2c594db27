using CitationCheck.Sources;

namespace CitationCheck.Rules.Sources;

/// <summary>CC309: a page with a different publisher than the reference.</summary>
internal sealed class SourcePublisherMismatch : SourceRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC309", "source-publisher-mismatch", Severity.Info)
    {
        Title = "Cited page has a different publisher",
        Why = "The reference credits a publisher that did not publish the page. Name the actual publisher.",
        Ignores = "Names that differ in spelling or legal form, and pages that do not name their publisher.",
        Fails = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Mountain Post, 2 Mar. 2023, https://lake.example/rain",
        Passes = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/rain",
        ExampleObservations = Seen(Page("https://lake.example/rain", "Rain in Geneva | Lake News") with { SiteName = "Lake News" }),
    };

    protected override string? MessageFor(SourceVerdict source, SourceObservation seen) =>
        source is { Reference.Publisher: { } publisher } && IsThePage(source.Status)
            && seen is { Outcome: SourceOutcome.Page, SiteName: { } site }
            && !PublisherNames.AreAlike(publisher, site, seen.FinalUrl ?? seen.Url)
            ? $"The reference names “{publisher}” as the publisher; the page {source.Url} says “{site}”."
            : null;
}
