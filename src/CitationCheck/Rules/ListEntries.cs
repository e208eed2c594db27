namespace CitationCheck.Rules;

/// <summary>Takes an entry of several labels, which is a reference for each of them, as the one entry that it is.</summary>
internal static class ListEntries
{
    /// <summary>The first reference of each entry.</summary>
    public static IReadOnlyList<Reference> Of(IReadOnlyList<Reference> references)
    {
        for (int i = 1; i < references.Count; i++)
        {
            if (IsSameEntry(references, i))
            {
                return [.. references.Where((_, i) => i == 0 || !IsSameEntry(references, i))];
            }
        }

        return references; // nearly always
    }

    private static bool IsSameEntry(IReadOnlyList<Reference> references, int at) => references[at].Span == references[at - 1].Span;
}
