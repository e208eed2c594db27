using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules.References;

/// <summary>CC204: two entries of one list that are the same source.</summary>
internal sealed class DuplicateSource : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC204", "duplicate-source", Severity.Info)
    {
        Title = "Source is listed twice",
        Why = "Two numbers look like two independent sources, but there is only one. Keep one entry, and cite that one.",
        Ignores = "Entries with one label, which CC203 reports, and entries that point back to earlier ones.",
        Fails =
            "Rain fell all week.[1] The old bridge was closed.[2]\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain\n[2] Rain. Lake News. "
            + "https://www.lake.example/rain/?utm_source=feed",
        Passes = "Rain fell all week.[1] The old bridge was closed.[1]\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        context.Report.ReferenceLists.Count == 0 ? [] : CheckEntries(context);

    private IEnumerable<Finding> CheckEntries(RuleContext context)
    {
        foreach ((Reference reference, Reference first) in SharedFacts.RepeatedSources.In(context).Entries)
        {
            string name = first.Label.Length > 0
                ? $"[{first.Label}]"
                : "the entry on line " + context.Report.GetLinePosition(first.Span.Start).Line;
            yield return Finding(
                reference,
                $"The reference {ReferenceName.Of(reference)} is the same source as {name}; keep one entry and cite that one.");
        }
    }
}
