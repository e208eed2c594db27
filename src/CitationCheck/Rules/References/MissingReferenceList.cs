using CitationCheck.Rules.Facts;
using CitationCheck.Text;

namespace CitationCheck.Rules.References;

/// <summary>CC201: citations without a reference list.</summary>
internal sealed class MissingReferenceList : Rule
{
    private const int Named = 3;

    public override RuleDescriptor Descriptor { get; } = new("CC201", "missing-reference-list", Severity.Error)
    {
        Title = "Reference list is missing",
        Why =
            "The citations point to nothing, so readers cannot check any claim. The list was cut off, or never written. Add it. Keys of a "
            + "bibliography file that the report names, such as bibliography: refs.bib, are an Info: the file is not read.",
        Ignores =
            "Reports that have notes, links, endnotes or any other list. Markers that a tool left behind are reported by CC107, and "
            + "brackets with values are no citations.",
        Fails = "Rain fell all week.[1] The old bridge was closed.[2]",
        Passes = "Rain fell all week.[1]\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Report.References.Count > 0 || !context.CitationStatistics.HasUnresolved)
        {
            return [];
        }

        List<Citation> lost = [];
        foreach (Citation citation in context.Report.Citations)
        {
            if (!citation.IsResolved && !LeakedTokens.Include(citation, context.Report, context.CitationStatistics))
            {
                lost.Add(citation);
            }
        }

        if (lost.Count == 0)
        {
            return [];
        }

        Finding finding = Finding(lost[0], LazyText.Of((lost, context.Report), Message));
        return [IsElsewhere(lost, context.Report) ? finding with { Severity = Severity.Info } : finding];
    }

    /// <summary>Whether the keys are those of a file that the report names, and that was not handed over.</summary>
    private static bool IsElsewhere(List<Citation> lost, Report report) =>
        lost.TrueForAll(static citation => citation.Style == CitationStyle.Key) && ExternalBibliography.IsNamedIn(report);

    private static string Message((List<Citation> Lost, Report Report) found)
    {
        (List<Citation> lost, Report report) = found;
        string[] labels = [.. lost.Select(citation => CitationName.Of(citation, report)).Distinct(StringComparer.Ordinal)];
        string named = string.Join(", ", labels.Take(Named)) + (labels.Length > Named ? " …" : "");
        string count = lost.Count == 1 ? "The citation" : $"The {lost.Count} citations";
        string verb = lost.Count == 1 ? "points" : "point";
        return IsElsewhere(lost, report)
            ? $"{count} {named} {verb} to the report's bibliography file, which was not read; check there that it has them."
            : $"{count} {named} {verb} to no source because the report has no reference list; add one.";
    }
}
