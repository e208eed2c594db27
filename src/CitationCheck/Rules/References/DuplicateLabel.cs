using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules.References;

/// <summary>CC203: two entries of one list with the same label.</summary>
internal sealed class DuplicateLabel : Rule
{
    /// <summary>So many labels are told of together.</summary>
    private const int Several = 3;

    private const int Named = 5;

    public override RuleDescriptor Descriptor { get; } = new("CC203", "duplicate-label", Severity.Error)
    {
        Title = "Label appears more than once in a list",
        Why =
            "A citation with this label may mean either entry, so readers may look up the wrong source. "
            + "Give each entry its own label. Each label is reported once, and three or more of one list together; "
            + "the severity is Warning when the entries name the same source, or the numbers of the list begin again.",
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

            if (labels.Count >= Several)
            {
                yield return FindingForSeveral(list, labels, first);
                continue;
            }

            foreach ((string label, List<Reference> repeated) in labels)
            {
                yield return FindingFor(first[label], repeated, context.Report.GetLinePosition(first[label].Span.Start).Line);
            }
        }
    }

    /// <summary>
    /// Tells of a list that repeats many labels once. Where its numbers begin again it is two lists that ran into one, which is no
    /// mistake in its labels.
    /// </summary>
    private Finding FindingForSeveral(
        ReferenceList list, Dictionary<string, List<Reference>> labels, Dictionary<string, Reference> first)
    {
        bool areSame = labels.All(pair => pair.Value.TrueForAll(entry => SourceSameness.IsSame(first[pair.Key], entry)));
        string named = string.Join(", ", labels.Keys.Take(Named).Select(static label => $"[{label}]")) + (labels.Count > Named ? " …" : "");
        bool beginsAgain = BeginsAgain(list.References);
        string message = areSame ? $"{labels.Count} entries of this list appear more than once: {named}; keep one of each."
            : beginsAgain ? $"The numbers of this list begin again, so that {named} name two entries each; number the entries through."
            : $"{labels.Count} labels appear more than once in this list: {named}; give each entry its own label.";
        Finding finding = Finding(list.Span, message);
        return areSame || beginsAgain ? finding with { Severity = Severity.Warning } : finding;
    }

    /// <summary>Whether the numbers rise, begin again once, and rise again.</summary>
    private static bool BeginsAgain(IReadOnlyList<Reference> references)
    {
        int falls = 0;
        for (int i = 1; i < references.Count; i++)
        {
            if (references[i].Number is not { } number || references[i - 1].Number is not { } before)
            {
                return false;
            }

            falls += number <= before ? 1 : 0;
        }

        return falls == 1;
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
