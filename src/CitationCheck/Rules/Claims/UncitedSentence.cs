namespace CitationCheck.Rules.Claims;

/// <summary>CC103: a sentence without a citation in a paragraph that has one.</summary>
internal sealed class UncitedSentence : UncitedClaimRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC103", "uncited-sentence", Severity.Warning)
    {
        Title = "Sentence has no citation",
        Why =
            "After the last citation of a paragraph, nothing tells readers where a sentence comes from. "
            + "Cite its source, or remove it. The severity is Info, and all of them are one finding, for sentences that speak in "
            + "general, and for those with dates or named events that build on a cited sentence, conclude, or stand in an item "
            + "of a list before one that is cited.",
        Ignores =
            "Sentences before a citation of their paragraph, which covers them; items below a cited item that leads into them; general "
            + "sentences that build on a cited one, conclude or advise. ValidationOptions.Notes set to Claims reports them one by one.",
        Fails = "Rain fell all week.[1] The bridge in Vik was closed.\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes = "Rain fell all week.[1] The bridge in Vik was closed.[1]\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    protected override ClaimKind Kind => ClaimKind.Statement;

    protected override string Name => "sentence";

    protected override string NameOfSeveral => "sentences";
}
