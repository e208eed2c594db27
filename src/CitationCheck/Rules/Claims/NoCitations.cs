namespace CitationCheck.Rules.Claims;

/// <summary>CC108: a report that cites nothing, or almost nothing.</summary>
internal sealed class NoCitations : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC108", "no-citations", Severity.Warning)
    {
        Title = "Report has no citations, or almost none",
        Why =
            "Readers cannot check its claims. Cite the sources. This rule reports the problem once instead of once per "
            + "paragraph; it also applies to long reports in which at most one paragraph in twenty has a source. "
            + "The severity is Info when nothing in the report gives figures, dates, named events or someone's words, and when its "
            + "sections list their sources without citing them.",
        Ignores =
            "Reports in which more than one paragraph in twenty has a source; CC102 reports the others one by one. Where marks of "
            + "an unknown form stand in the place of citations, CC002 says so instead.",
        Fails = "Rain fell all week. The bridge in Vik was closed.",
        Passes =
            "Rain fell all week. The bridge in Vik was closed.[1]\n\n"
            + "## Sources\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        // Where citations were not understood, CC002 says so.
        bool isUncited = SharedFacts.IsBarelyCited.In(context) && context.Passages.Any(static passage => passage.IsUncited);
        if (!isUncited || SharedFacts.UnreadShapes.In(context).Count > 0)
        {
            return [];
        }

        string message = context.CitesNothing ? NothingCited(context) : HardlyCited(context.Passages);
        Finding finding = Finding(context.Passages.First(static passage => passage.IsUncited).Claims[0].Claim, message);
        return [IsUrgent(context) ? finding : finding with { Severity = Severity.Info }];
    }

    /// <summary>Whether there is something to look up, and no list of sources in each section to look in.</summary>
    private static bool IsUrgent(RuleContext context) =>
        context.Options.Coverage == ClaimCoverage.Sentence
        || (context.Report.ReferenceLists.Count <= 1 && context.Passages.Any(static passage => passage.IsUncited && passage.IsParticular));

    private static string HardlyCited(IReadOnlyList<Passage> passages)
    {
        int sourced = passages.Count(static passage => !passage.IsUncited);
        string has = sourced == 1 ? "has" : "have";
        return $"The report cites almost nothing: {sourced} of its {passages.Count} paragraphs, "
            + $"lists and tables {has} a source. Cite the sources of the others.";
    }

    private static string NothingCited(RuleContext context)
    {
        int claims = context.Passages.Sum(static passage => passage.Claims.Count);
        int references = context.Report.References.Count;
        if (context.Report.GivenSources is { Count: > 0 } sources && references == sources.Count)
        {
            return sources.Count == 1
                ? "No claim cites the only given source; cite it where it supports a claim."
                : $"No claim cites any of the {sources.Count} given sources; cite each one where it supports a claim.";
        }

        return (claims, references) switch
        {
            (1, 0) => "The report cites nothing: its only claim has no source. Cite one.",
            (_, 0) => $"The report cites nothing: none of its {claims} claims has a source. Cite the sources.",
            (_, 1) => "No claim cites the report's only reference; cite it where it supports a claim.",
            _ => $"No claim cites any of the report's {references} references; cite each one where it supports a claim.",
        };
    }
}
