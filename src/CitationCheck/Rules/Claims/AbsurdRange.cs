using CitationCheck.Text;

namespace CitationCheck.Rules.Claims;

/// <summary>CC112: a range of labels that covers far more references than there are.</summary>
internal sealed class AbsurdRange : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC112", "absurd-range", Severity.Error)
    {
        Title = "Range covers more references than there are",
        Why =
            "It is a typo or not a citation at all: nobody can look up thousands of sources for one sentence. "
            + "Name only the references that are meant.",
        Ignores = "Long ranges of which at least half of the labels are in the list.",
        Fails =
            "Rain fell all week [1-9999].\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain\n[2] Snow. Lake News. https://lake.example/snow",
        Passes =
            "Rain fell all week [1-2].\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain\n[2] Snow. Lake News. https://lake.example/snow",
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        SharedFacts.AbsurdRanges.In(context) is { Count: > 0 } ranges ? CheckCitations(context.Report, ranges) : [];

    private IEnumerable<Finding> CheckCitations(Report report, IReadOnlySet<TextSpan> ranges)
    {
        TextSpan before = default;
        foreach (Citation citation in report.Citations)
        {
            if (citation.Span != before && ranges.Contains(citation.Span))
            {
                before = citation.Span;
                QuotedWords range = QuotedWords.Of(before.Slice(report.Text));
                yield return Finding(
                    citation,
                    $"The range {range} covers far more references than the list has; name only the ones that are meant.");
            }
        }
    }
}
