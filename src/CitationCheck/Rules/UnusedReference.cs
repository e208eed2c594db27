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
        context.Report.ReferenceLists.Count == 0 || context.CitesNothing || context.Numbering is not null ? [] : CheckLists(context);

    private IEnumerable<Finding> CheckLists(RuleContext context)
    {
        HashSet<string>? cited = null;
        foreach (ReferenceList list in context.Report.ReferenceLists)
        {
            // Entries without a label are meant to be read, not pointed at, unless some citation did so.
            Reference[] unused = [.. context.References.Unused(list).DistinctBy(static reference => reference.Span)];
            if (unused.Length == 0)
            {
                continue;
            }

            // Where the label is cited and means another entry, CC203 or CC212 tells that there are two; where it was mistyped, CC101.
            cited ??= LabelKey.Cited(context);
            unused = [.. unused.Where(reference => reference != context.Slip?.Idle && IsTold(LabelKey.Of(reference), cited))];

            // Of a source that is listed twice CC204 tells; here it counts as one.
            HashSet<Reference> used = unused.Length == 0 || context.Repeated.Entries.Count == 0 ? [] : [.. list.References.Where(context.References.IsUsed).Select(context.Repeated.FirstOf)];
            unused = [.. unused.Where(reference => context.Repeated.FirstOf(reference) == reference && !used.Contains(reference))];
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

    /// <summary>Whether a label is not cited at all, and no entry of the same footnote was told of before.</summary>
    private static bool IsTold(string key, HashSet<string> cited) => LabelKey.IsFootnote(key) ? cited.Add(key) : !cited.Contains(key);

    private static string Message(Reference reference) => $"No citation points at the reference {ReferenceName.Of(reference)}; cite it where it was used, or take it out.";
}
