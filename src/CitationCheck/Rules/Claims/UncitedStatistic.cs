namespace CitationCheck.Rules.Claims;

/// <summary>CC105: a statistic without a citation in a paragraph that has one.</summary>
internal sealed class UncitedStatistic : UncitedClaimRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC105", "uncited-statistic", Severity.Warning)
    {
        Title = "Statistic has no citation",
        Why =
            "Numbers are easy to get wrong, and they are the first thing that readers look up. "
            + "Cite the source of the number. The severity is Info when the report derives it from a cited number before it "
            + "(“Scaling this down, …”), when the sentence goes on about the work or the name that was just cited, or when a later item of "
            + "the list has a citation.",
        Ignores =
            "Years, dates, versions, and numbers that are part of a name (Windows 11, ISO 27001, Horizon 2020) are no statistics. "
            + "Statistics before a citation of their paragraph are covered by it.",
        Fails =
            "Rain fell all week.[1] The flood cost the canton 14 million francs.\n\n"
            + "## Sources\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes =
            "Rain fell all week.[1] The flood cost the canton 14 million francs.[1]\n\n"
            + "## Sources\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    protected override ClaimKind Kind => ClaimKind.Statistic;

    protected override string Name => "statistic in";

    protected override string NameOfSeveral => "sentences with figures";
}
