namespace CitationCheck.Rules.Facts;

/// <summary>By what labels are compared across lists.</summary>
internal static class LabelKey
{
    /// <summary>The label, and whether it is a footnote’s: [^2] and [2] are two labels.</summary>
    public static string Of(Reference reference) =>
        reference.RawText.StartsWith("[^", StringComparison.Ordinal) ? "^" + reference.Label : reference.Label;

    /// <summary>Whether it is a footnote’s, which is one label however many lists have it.</summary>
    public static bool IsFootnote(string key) => key.StartsWith('^');

    /// <summary>
    /// The labels by which entries are cited; one that is named, “(Source: Reuters)”, or linked is cited without its label.
    /// </summary>
    public static HashSet<string> Cited(ReferenceUse use) =>
        use.FirstCitations
            .Where(static citation => string.Equals(citation.Label, citation.Reference!.Label, StringComparison.OrdinalIgnoreCase))
            .Select(static citation => Of(citation.Reference!))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
