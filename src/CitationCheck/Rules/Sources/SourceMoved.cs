using CitationCheck.Model;

namespace CitationCheck.Rules.Sources;

/// <summary>CC313: a page that has a new address, or a work that has a newer version.</summary>
internal sealed class SourceMoved : SourceRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC313", "source-moved", Severity.Info)
    {
        Title = "Cited page has a new address",
        Why = "The server says that the page has moved for good, and old addresses stop working one day. Cite the new one.",
        Ignores = "Redirects for the moment, and those that lead to another page, which other rules report.",
        Fails = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/old",
        Passes = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/rain",
        ExampleObservations = Seen(
            Page("https://lake.example/rain", "Rain in Geneva | Lake News"),
            Page("https://lake.example/old", "Rain in Geneva | Lake News") with
            {
                FinalUrl = "https://lake.example/rain",
                MovedTo = "https://lake.example/rain",
            }),
    };

    protected override string? MessageFor(SourceVerdict source, SourceObservation seen) =>
        !IsThePage(source.Status) ? null
        : seen.MovedTo is { } target ? $"The source {source.Url} has moved to {target}; cite that URL."
        : NewVersionOf(seen) is { } version
            ? $"The source {source.Url} has a newer version{InBrackets(version.Id ?? "")}; cite it if it says the same."
        : null;

    /// <summary>Sites that turned to https did so with all their pages.</summary>
    protected override FindingGroup GroupOf(SourceObservation seen) =>
        seen.MovedTo is { } target && IsSecured(seen.Url, target)
            ? new FindingGroup("https", static sources => $"{sources.Count} sources have moved from http to https; cite their https URLs.")
            : default;

    private static bool IsSecured(string url, string target) =>
        url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        && target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        && url.AsSpan(7).TrimEnd('/').Equals(target.AsSpan(8).TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static RecordNotice? NewVersionOf(SourceObservation seen) =>
        seen.Record?.Notices.FirstOrDefault(static notice => notice.Kind == RecordNoticeKind.NewVersion);
}
