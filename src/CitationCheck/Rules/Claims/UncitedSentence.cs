namespace CitationCheck.Rules.Claims;

/// <summary>CC103: a sentence without a citation in a paragraph that has one.</summary>
internal sealed class UncitedSentence : UncitedClaimRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC103", "uncited-sentence", Severity.Warning)
    {
        Title = "Sentence has no citation",
        Why =
            "After the last citation of a paragraph, nothing tells readers where a sentence comes from. "
            + "Cite its source, or remove it. The severity is Info when a later citation of the paragraph may cover the "
            + "sentence, or when it builds on a cited one (“This means …”), summarizes, concludes or advises.",
        Ignores =
            "Sentences that need no source of their own: questions, instructions, advice, transitions, and what repeats or sums up "
            + "cited claims.",
        Fails = "Rain fell all week.[1] The old bridge was closed.\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes = "Rain fell all week.[1] The old bridge was closed.[1]\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    protected override ClaimKind Kind => ClaimKind.Statement;

    protected override string Name => "sentence";
}
