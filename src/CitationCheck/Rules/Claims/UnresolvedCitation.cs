using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules.Claims;

/// <summary>CC101: a citation whose label is in no reference list.</summary>
internal sealed class UnresolvedCitation : Rule
{
    private const int Named = 5;

    public override RuleDescriptor Descriptor { get; } = new("CC101", "unresolved-citation", Severity.Error)
    {
        Title = "Citation has no matching reference",
        Why =
            "Readers cannot look up the source. In generated reports, the source is often invented, or the list was "
            + "renumbered. Add the missing entry, or fix the label. The severity is Warning when the marker may be something "
            + "else: it stands within a sentence, where the report does not cite otherwise, or is of another form than the "
            + "citations that resolve.",
        Ignores =
            "Brackets that are no citations: intervals, sets, indexes, code, formulas, charts, statutes, and names with a year. "
            + "Without any list, CC201 reports the citations once; a renumbered list is reported by CC109, an endless range by CC112, "
            + "and what a tool left behind by CC107. Where sources were given, CC115 reports the citations.",
        Fails = "Rain fell all week.[7]\n\n## Sources\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes = "Rain fell all week.[1]\n\n## Sources\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    // One cause, one finding: a missing list is reported by CC201, a renumbered list by CC109, a range by CC112.
    public override IEnumerable<Finding> Check(RuleContext context) =>
        context.CitationStatistics.HasUnresolved
        && context.Report is { References.Count: > 0, GivenSources: null }
        && SharedFacts.Renumbering.In(context) is null
            ? CheckCitations(context)
            : [];

    private IEnumerable<Finding> CheckCitations(RuleContext context)
    {
        IReadOnlyList<Citation> dangling = SharedFacts.Dangling.In(context);
        bool areNumbered = SharedFacts.ListedLabels.In(context).HaveNumbers;
        if (!areNumbered && dangling.Where(CitesByNumber).ToList() is { Count: > 1 } numbers)
        {
            yield return Finding(numbers[0], UnnumberedMessage(numbers, context.Report));
            dangling = [.. dangling.Where(static citation => !CitesByNumber(citation))];
        }

        for (int i = 0; i < dangling.Count;)
        {
            int first = i;
            while (i < dangling.Count && dangling[i].Span == dangling[first].Span)
            {
                i++;
            }

            Citation citation = dangling[first];
            string message = citation.Confidence == Confidence.Sure
                ? Message(dangling, first, i, context)
                : LikelyMessage(citation, context);
            Severity severity = citation.Confidence == Confidence.Sure ? Descriptor.DefaultSeverity : Severity.Warning;
            yield return Finding(citation, message) with { Severity = severity };
        }
    }

    private static bool CitesByNumber(Citation citation) =>
        citation.Style is CitationStyle.Numeric or CitationStyle.Superscript && LabelNumber.Of(citation) >= 0;

    /// <summary>About the labels of one marker that no list has.</summary>
    private static string Message(IReadOnlyList<Citation> dangling, int first, int end, RuleContext context)
    {
        Citation citation = dangling[first];
        string list = SharedFacts.ListedLabels.In(context).Beside(citation);
        string remedy = SharedFacts.MistypedLabel.In(context) is { } mistyped
            ? $"fix the label (nothing cites the reference {ReferenceName.Of(mistyped.Unused)}), or add the entry"
            : end - first > 1 ? "add the entries or fix the labels"
            : "add the entry or fix the label";
        return end - first > 1
            ? $"Citations {NamesOf(dangling, first, end, context.Report)} have no entries in the reference list, {list}; {remedy}."
            : $"Citation {CitationName.Of(citation, context.Report)} has no entry in the reference list, {list}; {remedy}.";
    }

    private static string NamesOf(IReadOnlyList<Citation> dangling, int first, int end, Report report)
    {
        string[] names =
        [
            .. dangling.Skip(first).Take(end - first)
                .Select(citation => CitationName.Of(citation, report))
                .Distinct(StringComparer.Ordinal)
                .Take(Named + 1),
        ];
        return string.Join(", ", names.Take(Named)) + (names.Length > Named ? " …" : "");
    }

    private static string LikelyMessage(Citation citation, RuleContext context) =>
        $"{CitationName.Of(citation, context.Report)} appears to be a citation and has no entry in the reference list, "
            + $"{SharedFacts.ListedLabels.In(context).Beside(citation)}; if it is one, add the entry or fix the label.";

    private static string UnnumberedMessage(List<Citation> numbers, Report report) =>
        $"The {numbers.Count} citations {NamesOf(numbers, 0, numbers.Count, report)} are numbers, "
            + "but no entry of the reference list has one; number the entries, or cite them as the list names them.";
}
