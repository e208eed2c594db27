namespace CitationCheck.Sources.Archive;

/// <summary>Titles of the archive itself, which stand on its own pages and on the banners that it adds to copies.</summary>
internal static class ArchiveTitles
{
    private static readonly string[] Own = ["Wayback Machine", "Internet Archive Wayback Machine", "Internet Archive"];

    /// <summary>The titles that are the copied page's.</summary>
    public static IReadOnlyList<SourceTitle> Without(IReadOnlyList<SourceTitle> titles) => [.. titles.Where(static title => !IsOwn(title))];

    private static bool IsOwn(SourceTitle title) => Own.Contains(title.Text, StringComparer.OrdinalIgnoreCase);
}
