namespace CitationCheck.Rules;

/// <summary>CC202: an entry that no citation points at.</summary>
internal sealed class UnusedReference : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC202", "unused-reference", Severity.Info)
    {
        Title = "Reference is never cited",
        Why = "It makes the report look better supported than it is; or the citation that should point at it was lost.",
        Fails = "Rain fell all week.[1]\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain\n\n2. “Snow” Lake News, 3 Mar. 2023, https://lake.example/snow",
        Passes = "Rain fell all week.[1] Snow followed.[2]\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain\n\n2. “Snow” Lake News, 3 Mar. 2023, https://lake.example/snow",
    };

    // CC108 says that nothing points at the list, CC109 that the labels do not fit.
    public override IEnumerable<Finding> Check(RuleContext context) =>
        context.Report.ReferenceLists.Count == 0 || context.CitesNothing || context.Numbering is { IsSure: true } ? [] : CheckLists(context);

    private IEnumerable<Finding> CheckLists(RuleContext context)
    {
        foreach (ReferenceList list in context.Report.ReferenceLists)
        {
            // Entries without a label are meant to be read, not pointed at, unless some citation did so.
            Reference[] unused = [.. context.References.Unused(list).DistinctBy(static reference => reference.Span)];
            if (unused.Length == 0)
            {
                continue;
            }

            if (unused.Length > 1 && !list.References.Any(context.References.IsUsed))
            {
                yield return Finding(list.Span, $"No citation points at any of the {unused.Length} entries of this list; cite them where they were used, or take the list out.");
                continue;
            }

            foreach (Reference reference in unused)
            {
                yield return Finding(reference, LazyText.Of(reference, Message));
            }
        }
    }

    private static string Message(Reference reference) => $"No citation points at the reference {ReferenceName.Of(reference)}; cite it where it was used, or take it out.";
}
