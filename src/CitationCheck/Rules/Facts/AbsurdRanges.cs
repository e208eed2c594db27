using System.Collections.Frozen;

namespace CitationCheck.Rules.Facts;

/// <summary>Finds ranges of labels that nobody can mean.</summary>
internal static class AbsurdRanges
{
    /// <summary>So many labels in one marker make a long range.</summary>
    private const int Long = 10;

    /// <summary>
    /// The markers that are such ranges: those too long to be read label by label, and those of which most labels are in no list.
    /// </summary>
    public static IReadOnlySet<TextSpan> Find(Report report, CitationStatistics statistics)
    {
        bool mayHaveLong = statistics.HasUnresolved && report.References.Count > 0;
        if (!mayHaveLong && report.Limits.Count == 0)
        {
            return FrozenSet<TextSpan>.Empty;
        }

        var spans = new HashSet<TextSpan>(
            from limit in report.Limits
            where limit.Limit == nameof(ReadingLimits.MaxCitationsPerRange)
            select limit.Span);
        if (mayHaveLong)
        {
            AddLong(spans, report.Citations);
        }

        return spans;
    }

    private static void AddLong(HashSet<TextSpan> spans, IReadOnlyList<Citation> citations)
    {
        for (int at = 0; at < citations.Count;)
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
    }
}
