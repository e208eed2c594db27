using CitationCheck.Model;

namespace CitationCheck.Rules.Sources;

/// <summary>CC314: a source that was left out when the others were fetched.</summary>
internal sealed class SourceNotChecked : SourceRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC314", "source-not-checked", Severity.Warning)
    {
        Title = "Cited page was not checked",
        Why =
            "A limit on the number or size of sources was reached, or the host kept failing, so nothing is known about the page. "
            + "Check it by hand, try again later, or raise the limit.",
        Ignores = "References without a URL, and sources that a saved file of observations does not have.",
        Fails = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/gone",
        Passes = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/rain",
        ExampleObservations = Seen(
            Page("https://lake.example/rain", "Rain in Geneva | Lake News"),
            Failure("https://lake.example/gone", SourceOutcome.NotChecked, "the limit of 1,000 sources was reached")),
    };

    protected override string? MessageFor(SourceVerdict source, SourceObservation seen) =>
        seen.Outcome == SourceOutcome.NotChecked
            ? $"The source {source.Url} was not checked{InBrackets(seen.Reason)}; check it by hand."
            : null;

    protected override FindingGroup GroupOf(SourceObservation seen) => new(
        seen.Reason, sources => $"{sources.Count} sources were not checked{InBrackets(seen.Reason)}; check them by hand.");
}
