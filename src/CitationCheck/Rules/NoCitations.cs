namespace CitationCheck.Rules;

/// <summary>CC108: a report that cites nothing at all.</summary>
internal sealed class NoCitations : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC108", "no-citations", Severity.Warning)
    {
        Title = "Report has no citations",
        Why = "None of its claims can be checked. It is told once, instead of for every paragraph.",
        Fails = "Rain fell all week. The old bridge was closed.",
        Passes = "Rain fell all week. The old bridge was closed.[1]\n\n## Sources\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (!context.CitesNothing || context.Passages is [])
        {
            return [];
        }

        int claims = context.Passages.Sum(static passage => passage.Claims.Length);
        int references = context.Report.References.Count;
        string message = (claims, references) switch
        {
            (1, 0) => "The report cites nothing: its claim has no source. Cite it.",
            (_, 0) => $"The report cites nothing: none of its {claims} claims has a source. Cite the sources.",
            (_, 1) => "No claim cites the one reference of the report; say which claims it supports.",
            _ => $"No claim cites any of the {references} references of the report; say which claims each of them supports.",
        };
        return [Finding(context.Passages[0].Claims[0], message)];
    }
}
