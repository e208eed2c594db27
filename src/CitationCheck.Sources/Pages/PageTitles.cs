namespace CitationCheck.Sources.Pages;

/// <summary>Collects the titles of a page, each once.</summary>
internal sealed class PageTitles
{
    private const int MaxTitles = 20;

    private readonly List<SourceTitle> titles = [];
    private bool hasTitle;
    private string? secondHeading;

    public IReadOnlyList<SourceTitle> Ordered => [.. titles.OrderBy(title => title.Field)];

    public bool HaveHeading => titles.Exists(title => title.Field == TitleField.Heading);

    /// <summary>Adds the text of a <c>title</c>, <c>h1</c> or <c>h2</c> element.</summary>
    public void AddElement(string element, string text)
    {
        switch (element)
        {
            case "title" when !hasTitle:
                hasTitle = Add(TitleField.Title, text);
                break;
            case "h1":
                Add(TitleField.Heading, text);
                break;
            case "h2":
                secondHeading ??= PageText.CleanOrNull(text);
                break;
        }
    }

    /// <summary>Adds a title, unless it is empty or known or there are too many.</summary>
    /// <returns>Whether it was added.</returns>
    public bool Add(TitleField field, string text)
    {
        string clean = PageText.Clean(text);
        bool isNew = clean.Length > 0 && titles.Count < MaxTitles && !titles.Exists(known => known.Field == field && known.Text == clean);
        if (isNew)
        {
            titles.Add(new SourceTitle(field, clean));
        }

        return isNew;
    }

    /// <summary>Pages without an <c>h1</c> have their title in an <c>h2</c>.</summary>
    public void PromoteSecondHeading()
    {
        if (secondHeading is not null && !HaveHeading)
        {
            Add(TitleField.Heading, secondHeading);
        }
    }
}
