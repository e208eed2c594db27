using CitationCheck.Rules.Claims;

namespace CitationCheck.Rules.Facts;

/// <summary>A slip of the pen, as far as one can see: of all labels one is in no list, and of all entries one is never cited.</summary>
/// <param name="Label">The label.</param>
/// <param name="Unused">The entry, which may be the one that was meant.</param>
internal sealed record MistypedLabel(string Label, Reference Unused)
{
    /// <summary>Looks for one; <see langword="null"/> where labels or entries are amiss in other ways too.</summary>
    public static MistypedLabel? Find(RuleContext context)
    {
        if (!context.Citations.HaveUnresolved || context.Numbering is not null || context.Report.ReferenceLists is not [{ References.Count: > 1 }])
        {
            return null;
        }

        string? label = null;
        foreach (Citation citation in context.Report.Citations)
        {
            if (!UnresolvedCitation.IsTold(citation, context))
            {
                continue;
            }

            label ??= citation.Label;
            if (label != citation.Label)
            {
                return null;
            }
        }

        return label is not null && context.References.Unused(context.Lists[0].Entries) is [var meant] ? new MistypedLabel(label, meant) : null;
    }
}
