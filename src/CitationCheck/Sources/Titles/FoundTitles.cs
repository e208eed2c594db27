namespace CitationCheck.Sources.Titles;

/// <summary>The titles of a page as several cited titles are compared with them: each is read once. Not thread-safe.</summary>
internal sealed class FoundTitles(IReadOnlyList<string> titles, string? siteName)
{
    private readonly TitleText?[] texts = new TitleText?[titles.Count];

    /// <summary>How many there are.</summary>
    public int Count => titles.Count;

    /// <summary>The name of the site, which is no title by itself.</summary>
    public TitleText? SiteName => siteName is null ? null : field ??= TitleText.Read(siteName);

    /// <summary>A title as the page writes it.</summary>
    public string this[int at] => titles[at];

    /// <summary>A title, folded.</summary>
    public TitleText TextOf(int at) => texts[at] ??= TitleText.Read(titles[at]);
}
