namespace CitationCheck.Rules.Sources;

/// <summary>CC303: a page whose titles all differ from the cited one.</summary>
internal sealed class SourceTitleMismatch : SourceRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC303", "source-title-mismatch", Severity.Warning)
    {
        Title = "Cited page has a different title",
        Why =
            "The page is not what the reference says: the URL is wrong, or the title was invented for a real URL. "
            + "Fix the URL, or fix the title.",
        Ignores =
            "Titles that differ in spelling, punctuation, subtitle or the name of the site, and references that name only the site. A "
            + "changed number, name or negation is reported by CC304. An erratum, a comment, a review or a protocol is another work.",
        Fails = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/snow",
        Passes = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/rain",
        ExampleObservations = Seen(
            Page("https://lake.example/rain", "Rain in Geneva | Lake News"),
            Page("https://lake.example/snow", "Snow on the passes | Lake News")),
    };

    protected override string? MessageFor(SourceVerdict source, SourceObservation seen) =>
        source.Status == SourceStatus.TitleMismatch
            ? $"The source {source.Url ?? "that was given"} is titled “{source.Title?.Found}”, "
                + $"not “{source.Reference?.Title}”; check that it is the right page."
            : null;
}
