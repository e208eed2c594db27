using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules.References;

/// <summary>CC205: numbers that a list skips.</summary>
internal sealed class NumberingGap : Rule
{
    private const int Named = 5;

    public override RuleDescriptor Descriptor { get; } = new("CC205", "numbering-gap", Severity.Info)
    {
        Title = "List skips numbers",
        Why =
            "An entry may have been lost. Check the list, or number it without gaps. "
            + "Tools that list only what they cite leave gaps too, so the severity is Info, and each list is reported once.",
        Ignores =
            "Numbers that are cited and missing, which CC101 reports; lists that are not in ascending order; and lists that go on "
            + "where another one ended.",
        Fails =
            "Rain fell all week.[1] Snow followed.[3]\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain\n[3] Snow. Lake News. https://lake.example/snow",
        Passes =
            "Rain fell all week.[1] Snow followed.[2]\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain\n[2] Snow. Lake News. https://lake.example/snow",
    };

    public override IEnumerable<Finding> Check(RuleContext context) => context.Report.ReferenceLists.Count == 0 ? [] : CheckLists(context);

    private IEnumerable<Finding> CheckLists(RuleContext context)
    {
        HashSet<int> dangling = context.CitationStatistics.HasUnresolved
            ? [.. context.Report.Citations.Where(static citation => !citation.IsResolved).Select(LabelNumber.Of)]
            : [];
        bool isOnly = context.Report.ReferenceLists.Count == 1;
        foreach (ReferenceList list in context.Report.ReferenceLists)
        {
            (List<int> missing, Reference? behind) = Missing(list.References, isOnly, dangling);
            bool isToldOfEntry = behind is not null && !context.CitesNothing && !context.ReferenceUse.IsUsed(behind); // by CC202
            if (missing.Count > 0 && !isToldOfEntry)
            {
                string more = missing.Count > Named ? " …" : "";
                string numbers = string.Join(", ", missing.Take(Named).Select(static number => $"[{number}]")) + more;
                yield return Finding(
                    behind!,
                    $"The list skips {numbers}; check whether an entry was lost, or number the entries without gaps.");
            }
        }
    }

    /// <summary>The numbers that a list leaves out, and the entry behind the first of them; none where the list is not in order.</summary>
    private static (List<int> Missing, Reference? Behind) Missing(IReadOnlyList<Reference> entries, bool isOnly, HashSet<int> dangling)
    {
        List<int> missing = [];
        Reference? behind = null;
        int before = FirstBefore(entries[0].Number ?? 0, isOnly);
        foreach (Reference entry in entries)
        {
            if (entry.Number is not { } number || number < before)
            {
                return ([], null);
            }

            // CC101 reports a number that is cited and missing
            for (int lost = before + 1; lost < number && missing.Count <= Named; lost++)
            {
                if (!dangling.Contains(lost))
                {
                    missing.Add(lost);
                    behind ??= entry;
                }
            }

            before = number;
        }

        return (missing, behind);
    }

    /// <summary>The number before a list's first; a second list, or a chapter's, goes on where another ended.</summary>
    private static int FirstBefore(int first, bool isOnly) => isOnly && first is 2 or 3 ? 0 : first - 1;
}
