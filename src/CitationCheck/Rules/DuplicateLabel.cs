namespace CitationCheck.Rules;

/// <summary>CC203: two entries of one list with the same label.</summary>
internal sealed class DuplicateLabel : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC203", "duplicate-label", Severity.Error)
    {
        Title = "Label stands twice in a list",
        Why = "A citation of that label may mean either entry, so its reader may look up the wrong source. The same source twice is only a Warning.",
        Fails = "Rain fell all week.[1]\n\n[1] “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain\n[1] “Snow” Lake News, 3 Mar. 2023, https://lake.example/snow",
        Passes = "Rain fell all week.[1] Snow followed.[2]\n\n[1] “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain\n[2] “Snow” Lake News, 3 Mar. 2023, https://lake.example/snow",
    };

    public override IEnumerable<Finding> Check(RuleContext context) => context.Report.ReferenceLists.Count == 0 ? [] : CheckLists(context);

    private IEnumerable<Finding> CheckLists(RuleContext context)
    {
        foreach (ReferenceList list in context.Report.ReferenceLists)
        {
            var first = new Dictionary<string, Reference>(list.References.Count, StringComparer.OrdinalIgnoreCase);
            foreach (Reference reference in list.References.Where(static reference => reference.Label.Length > 0))
            {
                if (!first.TryAdd(reference.Label, reference))
                {
                    LinePosition at = context.Report.GetLinePosition(first[reference.Label].Span.Start);
                    yield return SourceSameness.IsSame(first[reference.Label], reference)
                        ? Finding(reference, $"The reference {ReferenceName.Of(reference)} already stands at line {at.Line}; take one of the two out.") with { Severity = Severity.Warning }
                        : Finding(reference, $"The label [{reference.Label}] already stands at line {at.Line}; give {ReferenceName.Of(reference)} a label of its own.");
                }
            }
        }
    }
}
