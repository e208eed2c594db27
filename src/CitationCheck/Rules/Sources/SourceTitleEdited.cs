namespace CitationCheck.Rules.Sources;

/// <summary>CC304: a cited title that differs from the page's in a few words.</summary>
internal sealed class SourceTitleEdited : SourceRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC304", "source-title-edited", Severity.Warning)
    {
        Title = "Cited title differs from the page's in a few words",
        Why =
            "A changed number, name or negation misrepresents a real source and is easy to overlook. "
            + "Compare the two titles, and fix the reference.",
        Ignores = "Titles that differ in more than a detail, which CC303 reports.",
        Fails = "Rain fell.[1]\n\n## References\n\n1. “Rain in Lausanne” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/rain",
        ExampleObservations = Seen(Page("https://lake.example/rain", "Rain in Geneva | Lake News")),
    };

    protected override string? MessageFor(SourceVerdict source, SourceObservation seen) =>
        source is { Status: SourceStatus.TitleSmallEdit, Title: { } title }
            ? $"The source {source.Url ?? "that was given"} is titled “{title.Found}”: "
                + $"the reference has {Words(title.CitedWords)} where the page has {Words(title.FoundWords)}."
            : null;

    private static string Words(IReadOnlyList<string> words) => words.Count == 0 ? "nothing" : "“" + string.Join("”, “", words) + "”";
}
