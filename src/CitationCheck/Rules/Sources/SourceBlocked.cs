namespace CitationCheck.Rules.Sources;

/// <summary>CC305: a page that blocks automated access.</summary>
internal sealed class SourceBlocked : SourceRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC305", "source-blocked", Severity.Info)
    {
        Title = "Cited page blocks automated access",
        Why = "The page may well exist, but only a person with a browser can tell. Open it in a browser.",
        Ignores = "Pages that could be read, if only in part.",
        Fails = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/gone",
        Passes = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/rain",
        ExampleObservations = Seen(
            Page("https://lake.example/rain", "Rain in Geneva | Lake News"),
            Failure("https://lake.example/gone", SourceOutcome.Blocked, "HTTP 403")),
    };

    protected override string? MessageFor(SourceVerdict source, SourceObservation seen) =>
        source.Status == SourceStatus.Blocked
            ? $"The source {source.Url} could not be checked because its server blocks automated access "
                + $"({(source.Reason.Length > 0 ? source.Reason : "bot protection")}); open it in a browser."
            : null;
}
