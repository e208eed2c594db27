using CitationCheck.Rules.Facts;
using CitationCheck.Text;

namespace CitationCheck.Rules.Claims;

/// <summary>CC115: a citation, or an entry of the answer's own list, that leads to none of the given sources.</summary>
internal sealed class CitationOutsideSources : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC115", "citation-outside-sources", Severity.Error)
    {
        Title = "Citation leads to none of the given sources",
        Why =
            "The answer was made from the given sources, so a label, a link or an entry that is none of them was made up, or taken from "
            + "elsewhere. Remove it, or cite the source that supports the claim. A marker that names two of the sources, such as a number "
            + "that links to another one, is reported too. The severity is Warning when the marker may be something else, or names a "
            + "source in words, as the text of a link does.",
        Ignores = "Reports that were checked without given sources.",
        Fails = "Rain fell all week [1]. The bridge was closed [4].",
        Passes = "Rain fell all week [1]. The bridge was closed [2].",
        ExampleSources =
        [
            new() { Id = "1", Title = "Rain", Url = "https://lake.example/rain" },
            new() { Id = "2", Title = "Bridges", Url = "https://lake.example/bridges" },
        ],
    };

    public override IEnumerable<Finding> Check(RuleContext context) => context.Report.GivenSources is null ? [] : CheckSources(context);

    private IEnumerable<Finding> CheckSources(RuleContext context)
    {
        Report report = context.Report;
        foreach (Reference entry in report.References)
        {
            if (OutsideSources.Judge(entry, report) is { } severity)
            {
                yield return Finding(entry, LazyText.Of(entry, EntryMessage)) with { Severity = severity };
            }
        }

        for (int i = 0; i < report.Citations.Count;)
        {
            TextSpan marker = report.Citations[i].Span;
            List<Citation> outside = [];
            for (; i < report.Citations.Count && report.Citations[i].Span == marker; i++)
            {
                Citation citation = report.Citations[i];
                if (citation is { OtherDocument: not null, Reference: not null })
                {
                    yield return Finding(citation, LazyText.Of(citation, TwoSourcesMessage)) with
                    {
                        Severity = citation.Style == CitationStyle.Link ? Severity.Warning : Descriptor.DefaultSeverity,
                    };
                }
                else if (IsReported(citation))
                {
                    outside.Add(citation);
                }
            }

            if (outside.Count > 0)
            {
                bool isSure = outside.Exists(static citation => citation.Confidence == Confidence.Sure && !citation.NamesSource);
                yield return Finding(outside[0], LazyText.Of((outside, context), Message)) with
                {
                    Severity = isSure ? Descriptor.DefaultSeverity : Severity.Warning,
                };
            }
        }
    }

    /// <summary>An entry that is no given source is reported once, and what a tool left behind by CC107.</summary>
    private static bool IsReported(Citation citation) =>
        citation is { IsOutsideSources: true, Style: not CitationStyle.ToolToken, Reference: null };

    /// <summary>About the labels of one marker that lead to no given source.</summary>
    private static string Message((List<Citation> Outside, RuleContext Context) found)
    {
        (Citation first, Report report) = (found.Outside[0], found.Context.Report);
        bool areSeveral = found.Outside.Count > 1;
        string name = first.Style == CitationStyle.Given ? $"The given citation of {QuotedWords.Of(first.Label)}"
            : areSeveral ? $"The citations {OutsideSources.NamesOf(found.Outside, report)}"
            : first.Url is { } url ? $"The link to {url}"
            : $"The citation {CitationName.Of(first, report)}";
        string verb = areSeveral && first.Style != CitationStyle.Given ? "lead" : "leads";
        string none = OutsideSources.NoneOf(first, report.GivenSources!, SharedFacts.ListedLabels.In(found.Context));
        return $"{name} {verb} to {none}; remove it, or cite the source that supports the claim.";
    }

    private static string EntryMessage(Reference entry) =>
        $"The reference {ReferenceName.Of(entry)} is none of the given sources{(entry.Url is { } url ? $": {url}" : "")}; "
            + "remove it, or cite the source that supports the claims.";

    private static string TwoSourcesMessage(Citation citation) =>
        $"The marker [{citation.Label}] names two given sources, {ReferenceName.Of(citation.Reference!)} and "
            + $"{QuotedWords.Of(OutsideSources.NameOf(citation.OtherDocument!))}; cite the one that supports the claim.";
}
