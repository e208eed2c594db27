namespace CitationCheck.Rules;

/// <summary>A check for claims of one kind that carry no citation while their passage has one.</summary>
internal abstract class UncitedClaimRule : Rule
{
    /// <summary>The kind of claim that the rule is for, so that no claim is told twice.</summary>
    protected abstract ClaimKind Kind { get; }

    /// <summary>What messages call such a claim.</summary>
    protected abstract string Name { get; }

    public sealed override IEnumerable<Finding> Check(RuleContext context) => context.UncitedClaims is [] ? [] : CheckClaims(context);

    private IEnumerable<Finding> CheckClaims(RuleContext context)
    {
        Func<UncitedClaim, string> write = Message;
        foreach (UncitedClaim uncited in context.UncitedClaims)
        {
            if (uncited.Kind == Kind)
            {
                yield return Finding(uncited.Claim, uncited.MayBeCovered ? Severity.Info : Descriptor.DefaultSeverity, LazyText.Of(uncited, write));
            }
        }
    }

    private string Message(UncitedClaim uncited) =>
        uncited.MayBeCovered
            ? $"The {Name} {QuotedWords.Of(uncited.Claim.Text)} has no citation of its own; a later one of its paragraph may cover it."
            : $"The {Name} {QuotedWords.Of(uncited.Claim.Text)} has no citation; cite its source, or take it out.";
}
