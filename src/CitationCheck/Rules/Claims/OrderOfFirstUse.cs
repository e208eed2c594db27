using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules.Claims;

/// <summary>CC111: references that are not numbered in order of first use.</summary>
internal sealed class OrderOfFirstUse : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC111", "order-of-first-use", Severity.Info)
    {
        Title = "References are not numbered in order of first use",
        Why =
            "Readers expect numbers in the order of the text, and a jump may mean that a citation was moved or lost. "
            + "Number the references in the order in which the text cites them. Alphabetical lists are not flagged.",
        Ignores =
            "Lists in another order than that of first use: alphabetical, by section, or in the order in which a tool found the "
            + "sources. At least three of four first citations have to come in order before the others are out of it. Citations in "
            + "notes do not count.",
        Fails =
            "Rain fell all week.[2] Snow followed.[1]\n\n"
            + "## Sources\n\n"
            + "[1] Snow. Lake News. https://lake.example/snow\n[2] Rain. Lake News. https://lake.example/rain\n[3] Ice. "
            + "Lake News. https://lake.example/ice",
        Passes =
            "Rain fell all week.[1] Snow followed.[2]\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain\n[2] Snow. Lake News. https://lake.example/snow\n[3] Ice. "
            + "Lake News. https://lake.example/ice",
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        context.ReferenceUse.FirstCitations.Count < 2 || SharedFacts.Renumbering.In(context) is not null ? [] : CheckFirst(context);

    private IEnumerable<Finding> CheckFirst(RuleContext context)
    {
        var highest = new Dictionary<ReferenceList, Citation>();
        var reported = new HashSet<ReferenceList>();
        foreach (Citation citation in context.ReferenceUse.FirstCitations)
        {
            bool isInNote = citation.Block.Kind == BlockKind.ReferenceList; // the text cites in order, its notes wherever they stand
            if (isInNote || citation.Reference is not { Number: { } number, List: { } list } || LabelNumber.Of(citation) < 0)
            {
                continue;
            }

            if (!highest.TryGetValue(list, out Citation? before) || before.Reference!.Number < number)
            {
                highest[list] = citation;
            }
            else if (before.Reference.Number > number && reported.Add(list) && IsNumbered(list) && !IsAlphabetical(list))
            {
                yield return Finding(
                    citation,
                    $"[{citation.Label}] is first cited here, after [{before.Label}]; "
                        + "number the references in the order in which the text cites them.");
            }
        }
    }

    private static bool IsNumbered(ReferenceList list) => list.References.All(static reference => reference.Number is not null);

    private static bool IsAlphabetical(ReferenceList list)
    {
        for (int i = 1; i < list.References.Count; i++)
        {
            if (FirstWords(list.References[i - 1]).CompareTo(FirstWords(list.References[i]), StringComparison.OrdinalIgnoreCase) > 0)
            {
                return false;
            }
        }

        return list.References.Count > 2;
    }

    private static ReadOnlySpan<char> FirstWords(Reference reference) =>
        (reference.Authors is [{ } author, ..] ? author : ReferenceName.Body(reference)).AsSpan().TrimStart("\"“*_[");
}
