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

        if (unused.Count == entries.Count)
        {
            unused.RemoveAll(static reference => reference.Label.Length == 0); // nothing in the list is pointed at
        }

        return unused;
    }
}
