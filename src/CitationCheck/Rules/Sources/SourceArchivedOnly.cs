namespace CitationCheck.Rules.Sources;

/// <summary>CC311: a page that is gone, except for a copy in an archive.</summary>
internal sealed class SourceArchivedOnly : SourceRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC311", "source-archived-only", Severity.Warning)
    {
        Title = "Cited page is gone, but an archived copy exists",
        Why = "Readers find nothing at the URL, although the source was real. Cite the archived copy.",
        Ignores = "Pages of which no archived copy is known; CC301 reports them.",
        Fails = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/gone",
        Passes = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/rain",
        ExampleObservations = Seen(
            Page("https://lake.example/rain", "Rain in Geneva | Lake News"),
            Failure("https://lake.example/gone", SourceOutcome.NotFound, "HTTP 404") with
            {
                Archive = new ArchivedCopy("https://archive.example/https://lake.example/gone"),
            }),
    };

    protected override string? MessageFor(SourceVerdict source, SourceObservation seen) =>
        source.Status is SourceStatus.NotFound or SourceStatus.SoftNotFound or SourceStatus.RedirectedElsewhere && seen.Archive is { } copy
            ? $"The source {source.Url} is gone, but an archived copy{From(copy.Taken)} exists: {copy.Url}; cite that copy."
            : null;

    private static string From(PartialDate? taken) => taken is { } day ? $" from {day}" : "";
}
