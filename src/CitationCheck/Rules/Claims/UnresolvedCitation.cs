using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules.Claims;

/// <summary>CC101: a citation whose label is in no reference list.</summary>
internal sealed class UnresolvedCitation : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC101", "unresolved-citation", Severity.Error)
    {
        Title = "Citation has no matching reference",
        Why =
            "Readers cannot look up the source. In generated reports, the source is often invented, or the list was "
            + "renumbered. Add the missing entry, or fix the label.",
        Ignores =
            "Brackets that are no citations: intervals, sets, indexes, code, formulas, charts, statutes, and names with a year. "
            + "Without any list, CC201 reports the citations once; a renumbered list is reported by CC109, an endless range by CC112, "
            + "and what a tool left behind by CC107.",
        Fails = "Rain fell all week.[7]\n\n## Sources\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes = "Rain fell all week.[1]\n\n## Sources\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    // One cause, one finding: a missing list is reported by CC201, a renumbered list by CC109, a range by CC112.
    public override IEnumerable<Finding> Check(RuleContext context) =>
        context.CitationStatistics.HasUnresolved && context.Report.References.Count > 0 && SharedFacts.Renumbering.In(context) is null
            ? CheckCitations(context)
            : [];

    private IEnumerable<Finding> CheckCitations(RuleContext context)
    {
        foreach (Citation citation in SharedFacts.Dangling.In(context))
        {
            string remedy = SharedFacts.MistypedLabel.In(context) is { } mistyped
                ? $"fix the label (nothing cites the reference {ReferenceName.Of(mistyped.Unused)}), or add the entry"
                : "add the entry or fix the label";
            yield return Finding(
                citation,
                $"Citation {CitationName.Of(citation, context.Report)} has no entry in the reference list; {remedy}.");
        }
    }
}
