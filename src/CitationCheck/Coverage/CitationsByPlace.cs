namespace CitationCheck.Coverage;

/// <summary>Looks citations, which are ordered by their spans, up by where they stand.</summary>
internal static class CitationsByPlace
{
    /// <summary>Whether a citation stands inside a span.</summary>
    public static bool AreIn(IReadOnlyList<Citation> citations, TextSpan span)
    {
        int low = 0;
        int high = citations.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = citations[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < citations.Count && span.Contains(citations[low].Span);
    }
}
