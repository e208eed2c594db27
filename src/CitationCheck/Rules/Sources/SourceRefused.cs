namespace CitationCheck.Rules.Sources;

/// <summary>CC307: a URL that may not be fetched.</summary>
internal sealed class SourceRefused : SourceRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC307", "source-refused", Severity.Warning)
    {
        Title = "Cited address may not be fetched",
        Why =
            "The address is inside a private network, contains a password, uses a port that is not allowed, or is not a complete URL "
            + "of http or https. Readers may not be able to open it either. Cite a public page by its full URL.",
        Ignores = "Public addresses that could not be reached, which CC306 reports.",
        Fails = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, http://10.0.0.1/rain",
        Passes = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/rain",
        ExampleObservations = Seen(
            Page("https://lake.example/rain", "Rain in Geneva | Lake News"),
            Failure("http://10.0.0.1/rain", SourceOutcome.Refused, "10.0.0.1 is a private address")),
    };

    protected override string? MessageFor(SourceVerdict source, SourceObservation seen) =>
        source.Status == SourceStatus.Refused
            ? $"The source {source.Url} was not fetched{InBrackets(source.Reason)}; cite a public page by its full URL."
            : null;
}
