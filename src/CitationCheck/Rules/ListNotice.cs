namespace CitationCheck.Rules;

/// <summary>Tells what several entries of one list have in common once, and what one entry has at that entry.</summary>
internal abstract class ListNotice : Rule
{
    public sealed override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (ReferenceList list in context.Report.ReferenceLists)
        {
            Reference[] found = [.. list.References.Where(reference => Applies(reference, context)).DistinctBy(static reference => reference.Span)];
            if (found is [{ } only])
            {
                yield return Finding(only, TellOne(only));
            }
            else if (found.Length > 1)
            {
                int all = list.References.DistinctBy(static reference => reference.Span).Count();
                string count = found.Length == all ? $"All {all} references of this list" : $"{found.Length} of the {all} references of this list";
                yield return Finding(list.Span, $"{count}, {ReferenceName.Of(found[0])} being the first, {TellSeveral}");
            }
        }
    }

    /// <summary>Whether the notice applies to an entry.</summary>
    protected abstract bool Applies(Reference reference, RuleContext context);

    /// <summary>The whole message about one entry.</summary>
    protected abstract string TellOne(Reference reference);

    /// <summary>How a message about several entries goes on behind “3 of the 7 references of this list”.</summary>
    protected abstract string TellSeveral { get; }
}
