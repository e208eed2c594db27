using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules.References;

/// <summary>CC212: lists that use the same labels for different sources.</summary>
internal sealed class SeveralListsOneLabel : Rule
{
    private const int Named = 3;

    public override RuleDescriptor Descriptor { get; } = new("CC212", "several-lists-one-label", Severity.Warning)
    {
        Title = "Reference lists share labels",
        Why =
            "Readers cannot tell which list a citation refers to. Merge the lists, or continue the numbering from one to "
            + "the next. The severity is Info when each list is cited in its own part of the report; "
            + "labels that nothing cites are not reported.",
        Ignores =
            "Footnotes, which are one label however many lists have them; entries that name the same source; and labels that "
            + "nothing cites.",
        Fails =
            "Rain fell all week.[1] Snow followed.[2]\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain\n[2] Snow. Lake News. https://lake.example/snow\n\n"
            + "## References\n\n"
            + "[1] Ice. Lake News. https://lake.example/ice\n[2] Fog. Lake News. https://lake.example/fog",
        Passes =
            "Rain fell all week.[1] Snow followed.[2]\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain\n[2] Snow. Lake News. https://lake.example/snow\n\n"
            + "## References\n\n"
            + "[3] Ice. Lake News. https://lake.example/ice\n[4] Fog. Lake News. https://lake.example/fog",
    };

    public override IEnumerable<Finding> Check(RuleContext context) => context.Report.ReferenceLists.Count < 2 ? [] : CheckLists(context);

    private IEnumerable<Finding> CheckLists(RuleContext context)
    {
        HashSet<string> cited = LabelKey.Cited(context.ReferenceUse);
        var first = new Dictionary<string, Reference>(StringComparer.OrdinalIgnoreCase);
        foreach (ReferenceList list in context.Report.ReferenceLists)
        {
            var shared = new List<(Reference Here, Reference There)>();
            foreach (Reference reference in list.References.Where(static reference => reference.Label.Length > 0))
            {
                string key = LabelKey.Of(reference);
                if (!first.TryAdd(key, reference) && first[key] is var before
                    && before.List != list && !SourceSameness.IsSame(before, reference))
                {
                    shared.Add((reference, before));
                }
            }

            if (!shared.Exists(pair => cited.Contains(LabelKey.Of(pair.Here))))
            {
                continue;
            }

            ReferenceList other = shared[0].There.List!;
            bool areBothCited = list.References.Any(context.ReferenceUse.IsUsed) && other.References.Any(context.ReferenceUse.IsUsed);
            LinePosition at = context.Report.GetLinePosition(other.Span.Start);
            string more = shared.Count > Named ? " …" : "";
            IEnumerable<string> labels = shared.Select(static pair => $"[{pair.Here.Label}]").Distinct(StringComparer.Ordinal).Take(Named);
            Finding finding = Finding(
                list.Span,
                $"This list uses {string.Join(", ", labels)}{more} for different sources than the list on line {at.Line}; "
                    + "merge the lists, or continue the numbering.");
            yield return areBothCited ? finding with { Severity = Severity.Info } : finding;
        }
    }
}
