using CitationCheck.Model;
using CitationCheck.Rules.Facts;
using CitationCheck.Text;

namespace CitationCheck.Rules.References;

/// <summary>CC202: an entry that nothing cites.</summary>
internal sealed class UnusedReference : Rule
{
    private const int Named = 12;

    public override RuleDescriptor Descriptor { get; } = new("CC202", "unused-reference", Severity.Info)
    {
        Title = "Reference is never cited",
        Why =
            "It makes the report look better supported than it is, or the citation that should point to it was lost. "
            + "Cite it where it was used, or remove it.",
        Ignores =
            "Entries without a label in lists that nothing points at, for they are meant to be read. Lists of which nothing is "
            + "cited are reported by CC108, renumbered ones by CC109, and a source that is listed twice by CC204.",
        Fails =
            "Rain fell all week.[1]\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain\n\n"
            + "2. “Snow” Lake News, 3 Mar. 2023, https://lake.example/snow",
        Passes =
            "Rain fell all week.[1] Snow followed.[2]\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain\n\n"
            + "2. “Snow” Lake News, 3 Mar. 2023, https://lake.example/snow",
    };

    // CC108 says that nothing points at the list, CC109 that the labels do not fit.
    public override IEnumerable<Finding> Check(RuleContext context) =>
        context.Report.ReferenceLists.Count == 0 || context.CitesNothing || SharedFacts.Renumbering.In(context) is not null
            ? []
            : CheckLists(context);

    private IEnumerable<Finding> CheckLists(RuleContext context)
    {
        ReferenceUse use = context.ReferenceUse;
        RepeatedSources repeated = SharedFacts.RepeatedSources.In(context);
        HashSet<string>? cited = null;
        foreach (ListEntries list in context.Lists)
        {
            // Entries without a label are meant to be read, not pointed at, unless some citation did so.
            List<Reference> unused = UnusedEntries.Of(list.Entries, use);
            if (unused.Count == 0)
            {
                continue;
            }

            // Where the label is cited and means another entry, CC203 or CC212 reports that there are two; where it was mistyped, CC101.
            cited ??= LabelKey.Cited(use);
            Reference? meant = SharedFacts.MistypedLabel.In(context)?.Unused;
            unused.RemoveAll(reference => reference == meant || !IsReported(LabelKey.Of(reference), cited));
            unused.RemoveAll(reference => OutsideSources.Judge(reference, context.Report) is not null); // by CC115

            // Of a source that is listed twice CC204 tells; here it counts as one.
            if (repeated.Any)
            {
                HashSet<Reference> used = [.. list.Entries.Where(use.IsUsed).Select(repeated.FirstOf)];
                unused.RemoveAll(reference => repeated.FirstOf(reference) != reference || used.Contains(reference));
            }

            if (unused.Count > 1 && !list.Entries.Any(use.IsUsed))
            {
                yield return Finding(
                    list.List.Span,
                    $"Nothing cites any of the {unused.Count} entries of this list; cite them where they were used, or remove the list.");
                continue;
            }

            var group = new FindingGroup(list.List, Message);
            foreach (Reference reference in unused)
            {
                yield return Finding(reference, LazyText.Of(reference, Message)) with { Group = group };
            }
        }
    }

    /// <summary>Whether a label is not cited at all, and no entry of the same footnote was told of before.</summary>
    private static bool IsReported(string key, HashSet<string> cited) => LabelKey.IsFootnote(key) ? cited.Add(key) : !cited.Contains(key);

    private static string Message(IReadOnlyList<Finding> several)
    {
        string names = string.Join(", ", several.Take(Named).Select(static finding => ReferenceName.Short(finding.Reference!)));
        string more = several.Count > Named ? $" and {several.Count - Named} more" : "";
        return $"Nothing cites {several.Count} entries of this list: {names}{more}; cite them where they were used, or remove them.";
    }

    private static string Message(Reference reference) =>
        $"Nothing cites the reference {ReferenceName.Of(reference)}; cite it where it was used, or remove it.";
}
