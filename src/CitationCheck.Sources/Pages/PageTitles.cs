namespace CitationCheck.Sources.Pages;

/// <summary>Collects the titles of a page, each once. The text of a link to another page is that page's title.</summary>
internal sealed class PageTitles
{
    private const int MaxTitles = 20;

    /// <summary>A page with more main headings is a list of others, or uses them for its sections.</summary>
    private const int MaxHeadings = 2;

    private readonly List<SourceTitle> titles = [];
    private readonly List<PageHeading> main = [];
    private PageHeading? second;
    private bool hasTitle;

    /// <summary>Whether there is a heading with text.</summary>
    public bool HaveHeading => main.Count > 0 || second is not null;

    /// <summary>Adds the text of a <c>title</c> element; the first counts.</summary>
    public void AddTitle(string text) => hasTitle = hasTitle || Add(TitleField.Title, text);

    /// <summary>Adds an <c>h1</c> or <c>h2</c>.</summary>
    public void AddHeading(string element, PageHeading heading)
    {
        if (heading.Text.Length == 0 || main.Count > MaxTitles)
        {
            return;
        }

        if (element == "h1")
        {
            main.Add(heading);
        }
        else
        {
            second ??= heading.IsApart ? null : heading;
        }
    }

    /// <summary>Adds a title, unless it is empty, no text, or known, or there are too many.</summary>
    /// <returns>Whether it was added.</returns>
    public bool Add(TitleField field, string text)
    {
        string clean = PageText.Clean(text);
        bool isNew = clean.Length > 0 && IsText(clean) && titles.Count < MaxTitles
            && !titles.Exists(known => known.Field == field && known.Text == clean);
        if (isNew)
        {
            titles.Add(new SourceTitle(field, clean));
        }

        return isNew;
    }

    /// <summary>All titles, with the headings that are the page's own.</summary>
    /// <param name="isElsewhere">Whether a link leads to another page.</param>
    /// <param name="siteName">The name of the site, which stands in a heading of its own on many pages.</param>
    public IReadOnlyList<SourceTitle> Read(Func<string, bool> isElsewhere, string? siteName)
    {
        List<string> own = [.. main.Where(IsOwn).Select(static heading => heading.Text).Distinct(StringComparer.Ordinal)];
        if (own.Count <= MaxHeadings)
        {
            own.ForEach(text => Add(TitleField.Heading, text));
        }

        // Pages without an h1, or with their logo in it, have their title in an h2.
        if (second is { } heading && IsOwn(heading) && own.TrueForAll(text => text.Equals(siteName, StringComparison.OrdinalIgnoreCase)))
        {
            Add(TitleField.Heading, heading.Text);
        }

        return [.. titles.OrderBy(static title => title.Field)];

        bool IsOwn(PageHeading heading) => heading.Link is not { } link || !isElsewhere(link);
    }

    /// <summary>A title of characters that could not be decoded, or an address, is none.</summary>
    private static bool IsText(string title) =>
        title.AsSpan().Count('\uFFFD') * 4 < title.Length
        && !(Uri.TryCreate(title, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https"
        && !title.Contains(' ', StringComparison.Ordinal));
}
