using CitationCheck.Text;

namespace CitationCheck.Rules.Claims;

/// <summary>A check for claims of one kind that carry no citation while their passage has one.</summary>
internal abstract class UncitedClaimRule : Rule
{
    private readonly Func<CheckedClaim, string> write;

    protected UncitedClaimRule() => write = Message;

    /// <summary>The kind of claim that the rule is for, so that no claim is reported twice.</summary>
    protected abstract ClaimKind Kind { get; }

    /// <summary>What messages call such a claim.</summary>
    protected abstract string Name { get; }

    public sealed override IEnumerable<Finding> Check(RuleContext context) =>
        SharedFacts.UncitedBesideCitations.In(context) is { Count: > 0 } uncited ? CheckClaims(uncited) : [];

    private IEnumerable<Finding> CheckClaims(IReadOnlyList<CheckedClaim> uncited)
    {
        foreach (CheckedClaim claim in uncited)
        {
            if (claim.Kind == Kind)
            {
                Severity severity = claim.CoveredBy == CoveredBy.Nothing ? Descriptor.DefaultSeverity : Severity.Info;
                yield return Finding(claim.Claim, severity, LazyText.Of(claim, write));
            }
        }
    }

    private string Message(CheckedClaim uncited)
    {
        string claim = $"The {Name} {QuotedWords.Of(uncited.Claim.Text)} has no citation";
        return uncited.CoveredBy switch
        {
            CoveredBy.LaterCitation => $"{claim} of its own; a later one in the paragraph may cover it.",
            CoveredBy.SentenceBefore => $"{claim} of its own; the one of the previous sentence may cover it, if it adds nothing new.",
            CoveredBy.Report => $"{claim} and appears to be the report's own conclusion or advice; if it relies on a source, cite it.",
            _ => $"{claim}; cite its source, or remove it.",
        };
    }
}
