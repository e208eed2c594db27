namespace CitationCheck.Rules.Sources;

/// <summary>CC308: an article whose URL redirects to a home page.</summary>
internal sealed class SourceRedirectedElsewhere : SourceRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC308", "source-redirected-elsewhere", Severity.Warning)
    {
        Title = "Cited page redirects to a home page",
        Why =
            "The article is gone, and the site redirects readers to its home page, where nothing supports the claim. "
            + "Fix the URL, or cite another source.",
        Ignores = "Redirects to any page but the home page.",
        Fails = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/gone",
        Passes = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/rain",
        ExampleObservations = Seen(
            Page("https://lake.example/rain", "Rain in Geneva | Lake News"),
            Page("https://lake.example/gone", "Lake News") with { FinalUrl = "https://lake.example/" }),
    };

    protected override string? MessageFor(SourceVerdict source, SourceObservation seen) =>
        source.Status == SourceStatus.RedirectedElsewhere && seen.Archive is null
            ? $"The source {source.Url} redirects to the home page {seen.FinalUrl}; fix the URL or cite another source."
            : null;
}
