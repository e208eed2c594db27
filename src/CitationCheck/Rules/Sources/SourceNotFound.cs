namespace CitationCheck.Rules.Sources;

/// <summary>CC301: a cited page that does not exist and has no known archived copy.</summary>
internal sealed class SourceNotFound : SourceRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC301", "source-not-found", Severity.Error)
    {
        Title = "Cited page does not exist",
        Why = "Readers cannot check the claim, and an invented URL looks exactly like this. Fix the URL, or cite another source.",
        Ignores = "Servers that answer anything else, which the other rules of this group report.",
        Fails = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/gone",
        Passes = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/rain",
        ExampleObservations = Seen(
            Page("https://lake.example/rain", "Rain in Geneva | Lake News"),
            Failure("https://lake.example/gone", SourceOutcome.NotFound, "HTTP 404")),
    };

    protected override string? MessageFor(SourceVerdict source, SourceObservation seen) =>
        source.Status == SourceStatus.NotFound && seen.Archive is null
            ? $"The source {source.Url} does not exist{InBrackets(source.Reason)}; fix the URL or cite another source."
            : null;
}
