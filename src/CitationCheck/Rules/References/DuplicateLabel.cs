using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules.References;

/// <summary>CC203: two entries of one list with the same label.</summary>
internal sealed class DuplicateLabel : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC203", "duplicate-label", Severity.Error)
    {
        Title = "Label appears more than once in a list",
        Why =
            "A citation with this label may mean either entry, so readers may look up the wrong source. "
            + "Give each entry its own label. Each label is reported once; "
            + "the severity is Warning when the entries name the same source.",
        Ignores = "Labels that two lists share; CC212 reports them.",
        Fails =
            "Rain fell all week.[1]\n\n"
            + "[1] “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain\n[1] “Snow” Lake News, 3 Mar. "
            + "2023, https://lake.example/snow",
        Passes =
            "Rain fell all week.[1] Snow followed.[2]\n\n"
            + "[1] “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain\n[2] “Snow” Lake News, 3 Mar. "
            + "2023, https://lake.example/snow",
    };

    public override IEnumerable<Finding> Check(RuleContext context) => context.Report.ReferenceLists.Count == 0 ? [] : CheckLists(context);

    private IEnumerable<Finding> CheckLists(RuleContext context)
    {
        foreach (ReferenceList list in context.Report.ReferenceLists)
        {
            if (CountsUp(list.References))
            {
                continue; // nearly every list
            }

            var labels = new Dictionary<string, List<Reference>>(StringComparer.OrdinalIgnoreCase);
            var first = new Dictionary<string, Reference>(list.References.Count, StringComparer.OrdinalIgnoreCase);
            foreach (Reference reference in list.References)
            {
                if (reference.Label.Length > 0 && !first.TryAdd(reference.Label, reference))
                {
                    if (!labels.TryGetValue(reference.Label, out List<Reference>? repeated))
                    {
                        labels.Add(reference.Label, repeated = []);
                    }

                    repeated.Add(reference);
                }
            }

            foreach ((string label, List<Reference> repeated) in labels)
            {
                yield return FindingFor(first[label], repeated, context.Report.GetLinePosition(first[label].Span.Start).Line);
            }
        }
    }

    /// <summary>At the second entry, or at the first one that is another source.</summary>
    private Finding FindingFor(Reference first, List<Reference> repeated, int line)
    {
        int times = repeated.Count + 1;
        if (repeated.Find(entry => !SourceSameness.IsSame(first, entry)) is not { } other)
        {
            string which = times == 2 ? "already appears" : $"appears {times} times, first";
            string message = $"The reference {ReferenceName.Of(repeated[0])} {which} on line {line}; keep one of them.";
            return Finding(repeated[0], message) with { Severity = Severity.Warning };
        }

        return times == 2
            ? Finding(other, $"The label [{other.Label}] already appears on line {line}; give {ReferenceName.Of(other)} its own label.")
            : Finding(
                other,
                $"The label [{other.Label}] appears {times} times in this list, first on line {line}; "
                    + $"give {ReferenceName.Of(other)} and the other entries their own labels.");
    }

    private static bool CountsUp(IReadOnlyList<Reference> references)
    {
        int last = -1;
        for (int i = 0; i < references.Count; i++)
        {
            if (references[i].Number is not { } number || number <= last)
            {
                return false;
            }

            last = number;
        }

        return true;
    }
}
