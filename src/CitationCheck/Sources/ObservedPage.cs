using CitationCheck.Sources.Titles;

namespace CitationCheck.Sources;

/// <summary>
/// A page as several references to it are judged: its titles are read once, and no more of them than a page has. Not thread-safe.
/// </summary>
internal sealed class ObservedPage
{
    /// <summary>Pages have fewer; more would make one page cost what a report costs.</summary>
    private const int MaxTitles = 50;

    private readonly Lazy<SourceStatus?> errorStatus;

    public ObservedPage(SourceObservation page)
    {
        Page = page;
        Titles = new FoundTitles([.. page.Titles.Take(MaxTitles).Select(title => title.Text)], page.SiteName);
        errorStatus = new(() => ErrorPageTitles.Status(this));
    }

    /// <summary>What was seen.</summary>
    public SourceObservation Page { get; }

    /// <summary>The titles that count, the first ones of the page.</summary>
    public FoundTitles Titles { get; }

    /// <summary>Whether the page has titles, and they are not just the name of the site.</summary>
    public bool HasOwnTitle =>
        Titles.Count > 0
        && (Titles.SiteName is not { } site || Enumerable.Range(0, Titles.Count).Any(at => !Titles.TextOf(at).Spells(site)));

    /// <summary>Whether a title stands in the head of the page, where the page says what it is itself.</summary>
    public bool IsInHead(string title) =>
        Page.Titles.Any(found => found.Text == title && found.Field is not (TitleField.Heading or TitleField.JsonLd));

    /// <summary>The state that the titles tell of, whatever title was cited.</summary>
    public SourceStatus? ErrorStatus => errorStatus.Value;
}
