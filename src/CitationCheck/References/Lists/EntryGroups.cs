namespace CitationCheck.References.Lists;

/// <summary>Knows the groups of a list that captions part, “Articles”, “Books”.</summary>
internal static class EntryGroups
{
    /// <summary>
    /// Takes away the labels of groups that count from the start again: they are numbered as any list is, and what the text cites is in
    /// the first. A longer group may be what is cited, and keeps them.
    /// </summary>
    public static void Unlabel(ListDraft list)
    {
        if (list.Groups.Count == 0)
        {
            return;
        }

        var opens = new HashSet<EntryDraft>(list.Groups, ReferenceEqualityComparer.Instance);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int start = 0; start < list.Entries.Count;)
        {
            int end = start + 1;
            while (end < list.Entries.Count && !opens.Contains(list.Entries[end]))
            {
                end++;
            }

            List<EntryDraft> group = list.Entries[start..end];
            bool isRepeated = seen.Count >= group.Count
                && group.TrueForAll(entry => entry is { Style: LabelStyle.Number, Labels: [var label] } && seen.Contains(label));
            foreach (EntryDraft entry in group)
            {
                entry.Labels = isRepeated ? [] : entry.Labels;
                seen.UnionWith(entry.Labels);
            }

            start = end;
        }
    }
}
