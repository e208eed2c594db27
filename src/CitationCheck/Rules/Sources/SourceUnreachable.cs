using CitationCheck.Sources;

namespace CitationCheck.Rules.Sources;

/// <summary>CC306: a page that did not respond.</summary>
internal sealed class SourceUnreachable : SourceRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC306", "source-unreachable", Severity.Warning)
    {
        Title = "Cited page did not respond",
        Why = "The server may be down temporarily or gone for good. Try again later.",
        Ignores = "Servers that answered, whatever they said; the other rules of this group look at that.",
        Fails = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/gone",
        Passes = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/rain",
        ExampleObservations = Seen(
            Page("https://lake.example/rain", "Rain in Geneva | Lake News"),
            Failure("https://lake.example/gone", SourceOutcome.Unreachable, "no answer within 30 s")),
    };

    protected override string? MessageFor(SourceVerdict source, SourceObservation seen) =>
        source.Status == SourceStatus.Unreachable
            ? $"The source {source.Url} did not respond{InBrackets(Reason(seen))}; try again later."
            : null;

    /// <summary>A page that is out of order was reached, and says so itself.</summary>
    private static string Reason(SourceObservation seen) =>
        seen.Reason.Length == 0 && ErrorPageTitles.Words(seen) is { Length: > 0 } words ? $"its page says “{words}”" : seen.Reason;
}
