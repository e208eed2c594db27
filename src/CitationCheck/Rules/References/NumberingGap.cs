using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules.References;

/// <summary>CC205: numbers that a list leaves out.</summary>
internal sealed class NumberingGap : Rule
{
    private const int Named = 5;

    public override RuleDescriptor Descriptor { get; } = new("CC205", "numbering-gap", Severity.Info)
    {
        Title = "List skips numbers",
        Why = "An entry may have been lost. Check the list, or number it without gaps. Tools that list only what they cite leave gaps too, so the severity is Info, and each list is reported once.",
        Fails = "Rain fell all week.[1] Snow followed.[3]\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain\n[3] Snow. Lake News. https://lake.example/snow",
        Passes = "Rain fell all week.[1] Snow followed.[2]\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain\n[2] Snow. Lake News. https://lake.example/snow",
    };

    public override IEnumerable<Finding> Check(RuleContext context) => context.Report.ReferenceLists.Count == 0 ? [] : CheckLists(context);

    private IEnumerable<Finding> CheckLists(RuleContext context)
    {
        HashSet<int> dangling = context.CitationStatistics.HasUnresolved ? [.. context.Report.Citations.Where(static citation => !citation.IsResolved).Select(LabelNumber.Of)] : [];
        bool isOnly = context.Report.ReferenceLists.Count == 1;
        foreach (ReferenceList list in context.Report.ReferenceLists)
        {
            int first = list.References[0].Number ?? 0;
            int before = isOnly && first is 2 or 3 ? 0 : first - 1; // a second list, or a chapter's, goes on where another ended
            Reference? behind = null;
            List<int> missing = [];
            foreach (Reference reference in list.References)
            {
                if (reference.Number is not { } number || number < before)
                {
                    missing.Clear(); // no list in order, so nothing is left out
                    break;
                }

                // CC101 tells of a number that is cited and missing
                for (int lost = before + 1; lost < number && missing.Count <= Named; lost++)
                {
                    if (!dangling.Contains(lost))
                    {
                        missing.Add(lost);
                        behind ??= reference;
                    }
                }

                before = number;
            }

            if (missing.Count > 0)
            {
                string numbers = string.Join(", ", missing.Take(Named).Select(static number => $"[{number}]")) + (missing.Count > Named ? " …" : "");
                yield return Finding(behind!, $"The list skips {numbers}; check whether an entry was lost, or number the entries without gaps.");
            }
        }
    }
}
