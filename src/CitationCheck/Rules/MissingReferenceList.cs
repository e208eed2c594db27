namespace CitationCheck.Rules;

/// <summary>CC201: citations, but no list that they could point into.</summary>
internal sealed class MissingReferenceList : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC201", "missing-reference-list", Severity.Error)
    {
        Title = "No reference list",
        Why = "The markers point at nothing, so no claim can be checked. The list was cut off, or never written.",
        Fails = "Rain fell all week.[1] The old bridge was closed.[2]",
        Passes = "Rain fell all week.[1]\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Report.References.Count > 0 || !context.Citations.HaveUnresolved)
        {
            return [];
        }

        Citation[] lost = [.. context.Report.Citations.Where(citation => !citation.IsResolved && !LeakedToolToken.IsLeaked(citation, context))];
        if (lost.Length == 0)
        {
            return [];
        }

        string[] labels = [.. lost.Select(citation => CitationName.Of(citation, context.Report)).Distinct(StringComparer.Ordinal)];
        string named = string.Join(", ", labels.Take(3)) + (labels.Length > 3 ? " …" : "");
        string count = lost.Length == 1 ? "The citation" : $"The {lost.Length} citations";
        return [Finding(lost[0], $"{count} {named} {(lost.Length == 1 ? "points" : "point")} at no source, for the report has no reference list; add it.")];
    }
}
