namespace CitationCheck.Rules;

/// <summary>A check for claims of one kind that carry no citation while their passage has one.</summary>
internal abstract class UncitedClaimRule : Rule
{
    /// <summary>The kind of claim that the rule is for, so that no claim is told twice.</summary>
    protected abstract ClaimKind Kind { get; }

    /// <summary>What messages call such a claim.</summary>
    protected abstract string Name { get; }

    public sealed override IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Options.Coverage == ClaimCoverage.Paragraph)
        {
            yield break;
        }

        bool isStrict = context.Options.Coverage == ClaimCoverage.Sentence;
        foreach (Passage passage in context.Passages)
        {
            if (passage.IsUncited || context.CitesNothing || (passage.IsCoveredFromOutside && !isStrict))
            {
                continue;
            }

            int last = passage.Claims.Count - 1;
            while (last >= 0 && !passage.Marked.Contains(passage.Claims[last]))
            {
                last--;
            }

            for (int i = 0; i < passage.Claims.Count; i++)
            {
                Claim claim = passage.Claims[i];
                if (passage.Marked.Contains(claim) || KindOf(claim) != Kind)
                {
                    continue;
                }

                bool mayBeCovered = i < last && !isStrict;
                yield return Finding(claim, Message(claim, mayBeCovered)) with { Severity = mayBeCovered ? Severity.Info : Descriptor.DefaultSeverity };
            }
        }
    }

    /// <summary>Words that are no more than set in quotation marks make a statement.</summary>
    private static ClaimKind KindOf(Claim claim) => claim.Kind == ClaimKind.Quotation && !SpokenWords.AreIn(claim) ? ClaimKind.Statement : claim.Kind;

    private string Message(Claim claim, bool mayBeCovered) =>
        mayBeCovered
            ? $"The {Name} {QuotedWords.Of(claim.Text)} has no citation of its own; a later one of its paragraph may cover it."
            : $"The {Name} {QuotedWords.Of(claim.Text)} has no citation; cite its source, or take it out.";
}
