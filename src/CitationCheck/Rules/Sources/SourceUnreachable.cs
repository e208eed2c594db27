using CitationCheck.Sources;

namespace CitationCheck.Rules.Sources;

/// <summary>CC306: a page that could not be reached.</summary>
internal sealed class SourceUnreachable : SourceRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC306", "source-unreachable", Severity.Warning)
    {
        Title = "Cited page could not be reached",
        Why =
            "The server may be down temporarily or gone for good, or it answered with an error that says nothing about the page. "
            + "Try again later.",
        Ignores = "Pages that are missing, blocked or not readable; the other rules of this group report those.",
        Fails = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/gone",
        Passes = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/rain",
        ExampleObservations = Seen(
            Page("https://lake.example/rain", "Rain in Geneva | Lake News"),
            Failure("https://lake.example/gone", SourceOutcome.Unreachable, "no answer within 30 s")),
    };

    protected override string? MessageFor(SourceVerdict source, SourceObservation seen) =>
        source.Status == SourceStatus.Unreachable
            ? $"The source {source.Url} {WhatHappened(seen)}; try again later."
            : null;

    /// <summary>A server that answered did respond, and a page that is out of order says so itself.</summary>
    private static string WhatHappened(SourceObservation seen) => seen switch
    {
        { Reason: ['H', 'T', 'T', 'P', ' ', ..] reason } => "answered " + reason,
        { HttpStatus: not null, Reason.Length: > 0 } => $"led to no page{InBrackets(seen.Reason)}",
        { Reason.Length: 0 } when ErrorPageTitles.Words(seen) is { Length: > 0 } words => $"is out of order (its page says “{words}”)",
        _ => $"did not respond{InBrackets(seen.Reason)}",
    };
}
