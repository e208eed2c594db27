namespace CitationCheck.Rules.Claims;

/// <summary>CC103: a sentence without a citation in a paragraph that has one.</summary>
internal sealed class UncitedSentence : UncitedClaimRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC103", "uncited-sentence", Severity.Warning)
    {
        Title = "Sentence without a citation",
        Why = "Behind the last citation of a paragraph nothing says where a sentence comes from. Before it, the citation may cover the sentence too, so that is only an Info; so is a sentence behind it that leans on the cited one (“This means …”), sums up, concludes or advises.",
        Fails = "Rain fell all week.[1] The old bridge was closed.\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes = "Rain fell all week.[1] The old bridge was closed.[1]\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    protected override ClaimKind Kind => ClaimKind.Statement;

    protected override string Name => "sentence";
}
