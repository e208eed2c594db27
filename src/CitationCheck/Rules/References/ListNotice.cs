using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules.References;

/// <summary>Tells what several entries of one list have in common once, and what one entry has at that entry.</summary>
internal abstract class ListNotice : Rule
{
    public override IEnumerable<Finding> Check(RuleContext context) => context.Report.ReferenceLists.Count == 0 ? [] : CheckLists(context);

    private IEnumerable<Finding> CheckLists(RuleContext context)
    {
        foreach ((ReferenceList list, IReadOnlyList<Reference> entries) in context.Lists)
        {
            Reference? first = null;
            int found = 0;
            foreach (Reference entry in entries)
            {
                if (!entry.RefersBack && Applies(entry, context))
                {
                    first ??= entry;
                    found++;
                }
            }

            if (found == 1)
            {
                yield return Finding(first!, MessageForOne(first!));
            }
            else if (found > 1)
            {
                string count = found == entries.Count
                    ? $"All {found} references in this list"
                    : $"{found} of the {entries.Count} references in this list";
                yield return Finding(list.Span, $"{count}, starting with {ReferenceName.Of(first!)}, {MessageForSeveral}");
            }
        }
    }

    /// <summary>Whether the notice applies to an entry.</summary>
    protected abstract bool Applies(Reference reference, RuleContext context);

    /// <summary>The whole message about one entry.</summary>
    protected abstract string MessageForOne(Reference reference);

    /// <summary>How a message about several entries goes on behind “3 of the 7 references in this list”.</summary>
    protected abstract string MessageForSeveral { get; }
}
