namespace CitationCheck.Rules.Sources;

/// <summary>CC305: a page that does not let programs in.</summary>
internal sealed class SourceBlocked : SourceRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC305", "source-blocked", Severity.Info)
    {
        Title = "Cited page does not let programs in",
        Why = "The page may well be there; only a person with a browser can tell.",
        Fails = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/gone",
        Passes = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/rain",
        ExampleObservations = Seen(Page("https://lake.example/rain", "Rain in Geneva | Lake News"), Failure("https://lake.example/gone", SourceOutcome.Blocked, "HTTP 403")),
    };

    protected override string? Tell(SourceVerdict source, SourceObservation seen) =>
        source.Status == SourceStatus.Blocked
            ? $"The source {source.Url} could not be checked, for its server lets no programs in ({(seen.Reason.Length > 0 ? seen.Reason : "a wall against bots")}); open it in a browser."
            : null;
}
