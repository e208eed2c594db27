namespace CitationCheck.Rules.Facts;

/// <summary>Finds the entries of a list that a citation could point at and none does.</summary>
internal static class UnusedEntries
{
    public static List<Reference> Of(IReadOnlyList<Reference> entries, ReferenceUse use)
    {
        List<Reference> unused = [];
        foreach (Reference entry in entries)
        {
            if (!use.IsUsed(entry))
            {
                unused.Add(entry);
            }
        }

        // Where nothing in the list is pointed at, and the text links less than a third of its pages, it is there to be read.
        bool isToRead = unused.Count * 3 > entries.Count * 2 && !entries.Any(use.IsPointedAt);
        if (isToRead)
        {
            unused.RemoveAll(static reference => reference.Label.Length == 0);
        }

        return unused;
    }
}
