using CitationCheck.Sources.Titles;

namespace CitationCheck.Sources;

/// <summary>
/// A page as several references to it are judged: its titles are read once, and no more of them than a page has. Not thread-safe.
/// </summary>
internal sealed class ObservedPage(SourceObservation page)
{
    /// <summary>Pages have fewer; more would make one page cost what a report costs.</summary>
    private const int MaxTitles = 50;

    private readonly TitleText?[] texts = new TitleText?[Math.Min(page.Titles.Count, MaxTitles)];

    /// <summary>What was seen.</summary>
    public SourceObservation Page => page;

    /// <summary>The titles that count.</summary>
    public IReadOnlyList<SourceTitle> Titles { get; } =
        page.Titles.Count > MaxTitles ? [.. page.Titles.Take(MaxTitles)] : page.Titles;

    /// <summary>The name of the site, which is no title by itself.</summary>
    public TitleText? SiteName => page.SiteName is null ? null : field ??= TitleText.Read(page.SiteName);

    /// <summary>The state that the titles tell of without regard to the cited title.</summary>
    public Lazy<SourceStatus?> ErrorStatus => field ??= new(() => ErrorPageTitles.Status(this));

    /// <summary>A title, folded.</summary>
    public TitleText TextOf(int title) => texts[title] ??= TitleText.Read(Titles[title].Text);
}
