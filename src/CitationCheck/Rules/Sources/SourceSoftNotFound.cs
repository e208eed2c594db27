using CitationCheck.Sources;

namespace CitationCheck.Rules.Sources;

/// <summary>CC302: a page that says that it was not found, though its server does not.</summary>
internal sealed class SourceSoftNotFound : SourceRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC302", "source-soft-not-found", Severity.Warning)
    {
        Title = "Cited page is an error page",
        Why =
            "The server responds with status 200, which satisfies link checkers, but readers see “not found”. "
            + "Fix the URL, or cite another source.",
        Ignores = "Pages that have the title of the entry, be it about error 404 itself.",
        Fails = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/gone",
        Passes = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/rain",
        ExampleObservations = Seen(
            Page("https://lake.example/rain", "Rain in Geneva | Lake News"),
            Page("https://lake.example/gone", "Page not found | Lake News")),
    };

    protected override string? MessageFor(SourceVerdict source, SourceObservation seen) =>
        source.Status == SourceStatus.SoftNotFound && seen.Archive is null
            ? $"The source {source.Url} responds, but {What(source, seen)}; fix the URL or cite another source."
            : null;

    private static string What(SourceVerdict source, SourceObservation seen) =>
        ErrorPageTitles.Words(seen) is { Length: > 0 } words ? $"its page says “{words}”" : source.Reason;
}
