using CitationCheck.Model;
using CitationCheck.Rules.Facts;
using CitationCheck.Text;

namespace CitationCheck.Rules.Claims;

/// <summary>A check for claims of one kind that carry no citation while their passage has one.</summary>
internal abstract class UncitedClaimRule : Rule
{
    private readonly Func<CheckedClaim, string> write;
    private readonly Func<IReadOnlyList<Finding>, string> writeSeveral;

    protected UncitedClaimRule()
    {
        write = Message;
        writeSeveral = Message;
    }

    /// <summary>The kind of claim that the rule is for, so that no claim is reported twice.</summary>
    protected abstract ClaimKind Kind { get; }

    /// <summary>What messages call such a claim.</summary>
    protected abstract string Name { get; }

    /// <summary>What messages call several.</summary>
    protected abstract string NameOfSeveral { get; }

    public sealed override IEnumerable<Finding> Check(RuleContext context) =>
        SharedFacts.UncitedBesideCitations.In(context) is { Count: > 0 } uncited ? CheckClaims(uncited, context) : [];

    private IEnumerable<Finding> CheckClaims(IReadOnlyList<CheckedClaim> uncited, RuleContext context)
    {
        foreach (CheckedClaim claim in uncited)
        {
            if (claim.Kind == Kind && MissingSource.SeverityOf(claim, Descriptor, context.Options) is { } severity)
            {
                bool isSummed = severity == Severity.Info && context.Options.Notes == NoteDetail.Summary;
                yield return Finding(claim.Claim, severity, LazyText.Of(claim, write)) with
                {
                    Group = isSummed ? new FindingGroup(NoteDetail.Summary, writeSeveral) : default,
                };
            }
        }
    }

    private string Message(CheckedClaim uncited)
    {
        string claim = $"The {Name} {QuotedWords.Of(uncited.Claim.Text)} has no citation";
        return uncited.CoveredBy switch
        {
            CoveredBy.LaterCitation => $"{claim} of its own; a later one in the paragraph may cover it.",
            CoveredBy.LaterItem => $"{claim} of its own; one in another item of the list may cover it.",
            CoveredBy.SentenceBefore => $"{claim} of its own; the one of the previous sentence may cover it, if it adds nothing new.",
            CoveredBy.Report => $"{claim} and appears to be the report's own conclusion or advice; if it relies on a source, cite it.",
            _ => $"{claim}; cite its source, or remove it.",
        };
    }

    private string Message(IReadOnlyList<Finding> several) =>
        $"{several.Count} {NameOfSeveral} have no citation of their own ({PartLines.Of(several)}), starting with "
            + $"{QuotedWords.Of(several[0].Claim!.Text)}; cite the sources of those that rely on one.";
}
