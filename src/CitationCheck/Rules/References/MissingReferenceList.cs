using CitationCheck.Rules.Facts;
using CitationCheck.Text;

namespace CitationCheck.Rules.References;

/// <summary>CC201: citations without a reference list.</summary>
internal sealed class MissingReferenceList : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC201", "missing-reference-list", Severity.Error)
    {
        Title = "Reference list is missing",
        Why =
            "The citations point to nothing, so readers cannot check any claim. The list was cut off, or never written. Add it. Keys of a "
            + "bibliography file that the report names, such as bibliography: refs.bib, are an Info: the file is not read.",
        Ignores =
            "Reports that have links, notes or anything else that may be the list, of which CC002 says that it was not read. Markers "
            + "that a tool left behind are reported by CC107, and brackets with values are no citations.",
        Fails = "Rain fell all week.[1] The old bridge was closed.[2]",
        Passes = "Rain fell all week.[1]\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        LostCitations lost = SharedFacts.LostCitations.In(context);
        bool isElsewhere = lost.Citations.Count > 0 && IsElsewhere(lost.Citations, context.Report);
        if (lost.Citations.Count == 0 || (lost.MayHaveList && !isElsewhere))
        {
            return [];
        }

        bool isSure = lost.Citations.Any(static citation => citation.Confidence == Confidence.Sure);
        Finding finding = Finding(lost.Citations[0], LazyText.Of((lost, context.Report), Message));
        return [finding with { Severity = isElsewhere ? Severity.Info : isSure ? finding.Severity : Severity.Warning }];
    }

    /// <summary>Whether the keys are those of a file that the report names, and that was not handed over.</summary>
    private static bool IsElsewhere(IReadOnlyList<Citation> lost, Report report) =>
        lost.All(static citation => citation.Style == CitationStyle.Key) && ExternalBibliography.IsNamedIn(report);

    private static string Message((LostCitations Lost, Report Report) found)
    {
        (LostCitations lost, Report report) = found;
        string verb = lost.Citations.Count == 1 ? "points" : "point";
        return IsElsewhere(lost.Citations, report)
            ? $"{lost.NameIn(report)} {verb} to the report's bibliography file, which was not read; check there that it has them."
            : $"{lost.NameIn(report)} {verb} to no source because the report has no reference list; add one.";
    }
}
