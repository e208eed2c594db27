namespace CitationCheck.Rules;

/// <summary>
/// A reference list and its entries. An entry with several labels is one entry here, although it is one reference per label.
/// Immutable.
/// </summary>
/// <param name="List">The list.</param>
/// <param name="Entries">The first reference of each entry, in order.</param>
public readonly record struct ListEntries(ReferenceList List, IReadOnlyList<Reference> Entries)
{
    internal static ListEntries[] Of(Report report)
    {
        IReadOnlyList<ReferenceList> lists = report.ReferenceLists;
        if (lists.Count == 0)
        {
            return [];
        }

        var found = new ListEntries[lists.Count];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = new ListEntries(lists[i], EntriesOf(lists[i].References));
        }

        return found;
    }

    private static IReadOnlyList<Reference> EntriesOf(IReadOnlyList<Reference> references)
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
