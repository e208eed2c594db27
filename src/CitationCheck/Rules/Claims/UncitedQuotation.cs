namespace CitationCheck.Rules.Claims;

/// <summary>CC104: someone's words without a citation in a paragraph that has one.</summary>
internal sealed class UncitedQuotation : UncitedClaimRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC104", "uncited-quotation", Severity.Warning)
    {
        Title = "Quotation has no citation",
        Why =
            "Readers must be able to find quoted words in their source. Cite where the quotation appears. "
            + "A quoted phrase of a few words does not count as a quotation.",
        Ignores =
            "Terms in quotation marks, titles and slogans, which quote nobody, and quotations before a citation of their paragraph, "
            + "which covers them.",
        Fails =
            "Rain fell all week.[1] “Nobody here has ever seen the river rise so fast,” the mayor said.\n\n"
            + "## Sources\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes =
            "Rain fell all week.[1] “Nobody here has ever seen the river rise so fast,” the mayor said.[1]\n\n"
            + "## Sources\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    protected override ClaimKind Kind => ClaimKind.Quotation;

    protected override string Name => "quotation";

    protected override string NameOfSeveral => "quotations";
}
