namespace CitationCheck.Sources;

/// <summary>The title of a reference, as it is compared with the page.</summary>
internal static class CitedTitle
{
    /// <summary>
    /// The title; <see langword="null"/> if the reference has none, or names only the site: what is left of an entry is no title then.
    /// </summary>
    public static string? Of(Reference reference, SourceObservation? seen) =>
        string.IsNullOrWhiteSpace(reference.Title) || NamesOnlySite(reference, seen) ? null : reference.Title;

    private static bool NamesOnlySite(Reference reference, SourceObservation? seen) => reference.RefersBack && seen is null;
}
