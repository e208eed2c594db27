using System.Collections.Frozen;
using CitationCheck.Coverage;
using CitationCheck.Text;

namespace CitationCheck.Rules.Claims;

/// <summary>CC112: a range of labels that nobody can mean.</summary>
internal sealed class AbsurdRange : Rule
{
    private const int Long = 10;

    public override RuleDescriptor Descriptor { get; } = new("CC112", "absurd-range", Severity.Error)
    {
        Title = "Range covers more references than there are",
        Why = "It is a typo or not a citation at all: nobody can look up thousands of sources for one sentence. Name only the references that are meant.",
        Fails = "Rain fell all week [1-9999].\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain\n[2] Snow. Lake News. https://lake.example/snow",
        Passes = "Rain fell all week [1-2].\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain\n[2] Snow. Lake News. https://lake.example/snow",
    };

    public override IEnumerable<Finding> Check(RuleContext context) => context.AbsurdRanges.Count == 0 ? [] : CheckCitations(context);

    private IEnumerable<Finding> CheckCitations(RuleContext context)
    {
        TextSpan told = default;
        foreach (Citation citation in context.Report.Citations)
        {
            if (citation.Span != told && context.AbsurdRanges.Contains(citation.Span))
            {
                told = citation.Span;
                yield return Finding(citation, $"The range {QuotedWords.Of(told.Slice(context.Report.Text))} covers far more references than the list has; name only the ones that are meant.");
            }
        }
    }

    /// <summary>The markers that are such ranges: those too long to be read label by label, and those of which most labels are in no list.</summary>
    public static IReadOnlySet<TextSpan> Find(Report report, CitationStatistics statistics)
    {
        bool mayHaveLong = statistics.HaveUnresolved && report.References.Count > 0;
        if (!mayHaveLong && report.Limits.Count == 0)
        {
            return FrozenSet<TextSpan>.Empty;
        }

        var spans = new HashSet<TextSpan>(report.Limits.Where(static limit => limit.Limit == nameof(ReadingLimits.MaxCitationsPerRange)).Select(static limit => limit.Span));
        IReadOnlyList<Citation> citations = report.Citations;
        for (int at = 0; mayHaveLong && at < citations.Count;)
        {
            TextSpan marker = citations[at].Span;
            int first = at;
            int resolved = 0;
            for (; at < citations.Count && citations[at].Span == marker; at++)
            {
                resolved += citations[at].IsResolved ? 1 : 0;
            }

            int labels = at - first;
            if (labels >= Long && resolved * 2 < labels)
            {
                spans.Add(marker);
            }
        }

        return spans;
    }
}
