namespace CitationCheck.Rules.Facts;

/// <summary>A typo, as far as one can see: of all labels one is in no list, and of all entries one is never cited.</summary>
/// <param name="Label">The label.</param>
/// <param name="Unused">The entry, which may be the one that was meant.</param>
internal sealed record MistypedLabel(string Label, Reference Unused)
{
    /// <summary>
    /// Looks for one in a report with one list; <see langword="null"/> where labels or entries are amiss in other ways too.
    /// </summary>
    /// <param name="dangling">The unresolved citations that no other rule explains.</param>
    /// <param name="entries">The entries of the list.</param>
    /// <param name="use">Which of them are used.</param>
    public static MistypedLabel? Find(IEnumerable<Citation> dangling, IReadOnlyList<Reference> entries, ReferenceUse use)
    {
        string? label = null;
        foreach (Citation citation in dangling)
        {
            label ??= citation.Label;
            if (label != citation.Label)
            {
                return null;
            }
        }

        return label is not null && UnusedEntries.Of(entries, use) is [var meant] ? new MistypedLabel(label, meant) : null;
    }
}
