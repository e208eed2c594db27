namespace CitationCheck.Rules.Claims;

/// <summary>CC105: a figure without a citation in a paragraph that has one.</summary>
internal sealed class UncitedStatistic : UncitedClaimRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC105", "uncited-statistic", Severity.Warning)
    {
        Title = "Figure without a citation",
        Why = "A figure is the easiest thing to get wrong and the first that a reader looks up. One that the report reckons from a cited figure before it (“Scaling this down, …”) is only an Info.",
        Fails = "Rain fell all week.[1] The flood cost the canton 14 million francs.\n\n## Sources\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes = "Rain fell all week.[1] The flood cost the canton 14 million francs.[1]\n\n## Sources\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    protected override ClaimKind Kind => ClaimKind.Statistic;

    protected override string Name => "figure in";
}
