using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules.Claims;

/// <summary>CC111: references that are not numbered in order of first use.</summary>
internal sealed class OrderOfFirstUse : Rule
{
    /// <summary>A list is numbered by use when so many in a hundred of the first citations can be left in the text and rise.</summary>
    private const int InOrder = 60;

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
            "Rain fell all week.[1] Snow followed.[3] It froze.[2] Fog rose.[4]\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain\n[2] Frost. Lake News. https://lake.example/frost\n[3] Snow. "
            + "Lake News. https://lake.example/snow\n[4] Fog. Lake News. https://lake.example/fog",
        Passes =
            "Rain fell all week.[1] Snow followed.[2] It froze.[3] Fog rose.[4]\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain\n[2] Snow. Lake News. https://lake.example/snow\n[3] Frost. "
            + "Lake News. https://lake.example/frost\n[4] Fog. Lake News. https://lake.example/fog",
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        context.ReferenceUse.FirstCitations.Count < 2 || SharedFacts.Renumbering.In(context) is not null ? [] : CheckFirst(context);

    private IEnumerable<Finding> CheckFirst(RuleContext context)
    {
        var cited = new Dictionary<ReferenceList, List<Citation>>();
        foreach (Citation citation in context.ReferenceUse.FirstCitations)
        {
            bool isInNote = citation.Block.Kind == BlockKind.ReferenceList; // the text cites in order, its notes wherever they stand
            if (isInNote || citation.Reference is not { Number: not null, List: { } list } || LabelNumber.Of(citation) < 0)
            {
                continue;
            }

            if (!cited.TryGetValue(list, out List<Citation>? citations))
            {
                cited.Add(list, citations = []);
            }

            citations.Add(citation);
        }

        foreach ((ReferenceList list, List<Citation> citations) in cited)
        {
            if (FirstOutOfOrder(citations) is var at and > 0 && IsNumbered(list) && IsNumberedByUse(citations) && !IsAlphabetical(list))
            {
                yield return Finding(
                    citations[at],
                    $"[{citations[at].Label}] is first cited here, after [{citations[at - 1].Label}]; "
                        + "number the references in the order in which the text cites them.");
            }
        }
    }

    private static int FirstOutOfOrder(List<Citation> citations)
    {
        int at = 1;
        while (at < citations.Count && citations[at].Reference!.Number >= citations[at - 1].Reference!.Number)
        {
            at++;
        }

        return at < citations.Count ? at : -1;
    }

    /// <summary>
    /// Whether the list is in the order of first use but for a few entries: so many of the first citations can be left in the text that
    /// their numbers rise. In the order of retrieval, or by section, far fewer can.
    /// </summary>
    private static bool IsNumberedByUse(List<Citation> citations)
    {
        List<int> ends = []; // of the rising rows of each length, the lowest last number
        foreach (Citation citation in citations)
        {
            int number = citation.Reference!.Number!.Value;
            int place = ends.BinarySearch(number);
            place = place < 0 ? ~place : place;
            if (place == ends.Count)
            {
                ends.Add(number);
            }
            else
            {
                ends[place] = number;
            }
        }

        return ends.Count * 100 >= citations.Count * InOrder;
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
