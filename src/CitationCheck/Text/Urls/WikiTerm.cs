namespace CitationCheck.Text.Urls;

/// <summary>
/// Knows whether words are the term that a page of a wiki explains, “crane” for <c>en.wikipedia.org/wiki/Crane_(machine)</c>: a link
/// on them tells what the word means and supports nothing.
/// </summary>
internal static class WikiTerm
{
    private const string Folder = "/wiki/";

    /// <summary>The longest term that is looked at, in UTF-16 code units; escapes make it longer in a URL.</summary>
    private const int Longest = 80;

    private const int LongestEscaped = 9 * Longest;

    /// <summary>Whether the words are the beginning of the page's name.</summary>
    /// <param name="words">The words.</param>
    /// <param name="url">The URL.</param>
    public static bool Is(ReadOnlySpan<char> words, string url)
    {
        int folder = words.Length <= Longest ? url.IndexOf(Folder, StringComparison.Ordinal) : -1;
        if (folder < 0 || url.Length - folder > LongestEscaped)
        {
            return false;
        }

        string page = url[(folder + Folder.Length)..];
        page = page.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(page) : page;
        Span<char> term = stackalloc char[Longest];
        Span<char> name = stackalloc char[LongestEscaped];
        term = term[..SiteName.Letters(words, term)];
        name = name[..SiteName.Letters(page, name)];
        return !term.IsEmpty && name.StartsWith(term);
    }
}
