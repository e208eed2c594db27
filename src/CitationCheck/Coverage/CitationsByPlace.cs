namespace CitationCheck.Coverage;

/// <summary>Looks citations, which are ordered by their spans, up by where they are.</summary>
internal static class CitationsByPlace
{
    /// <summary>
    /// How the citations inside a span cite: <see cref="ClaimState.Cited"/> when any leads somewhere,
    /// <see cref="ClaimState.Unresolved"/> when none does, <see cref="ClaimState.Uncited"/> when there is none.
    /// </summary>
    public static ClaimState StateIn(IReadOnlyList<Citation> citations, TextSpan span)
    {
        var state = ClaimState.Uncited;
        for (int at = FirstFrom(citations, span.Start); at < citations.Count && span.Contains(citations[at].Span); at++)
        {
            if (citations[at].IsResolved)
            {
                return ClaimState.Cited;
            }

            state = ClaimState.Unresolved;
        }

        return state;
    }

    private static int FirstFrom(IReadOnlyList<Citation> citations, int start)
    {
        int low = 0;
        int high = citations.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = citations[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
