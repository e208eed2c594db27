namespace CitationCheck.Sources.Pages;

/// <summary>The meta tags of a page: which names carry what, and the values of those that a page has.</summary>
internal sealed class MetaTags
{
    private const int MaxNames = 200;
    private const int MaxValues = 20;

    private static readonly Dictionary<string, TitleField> TitleNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["citation_title"] = TitleField.Citation,
        ["bepress_citation_title"] = TitleField.Citation,
        ["og:title"] = TitleField.OpenGraph,
        ["twitter:title"] = TitleField.Twitter,
        ["dc.title"] = TitleField.DublinCore,
        ["dc:title"] = TitleField.DublinCore,
        ["dcterms.title"] = TitleField.DublinCore,
        ["eprints.title"] = TitleField.DublinCore,
        ["headline"] = TitleField.JsonLd,
        ["title"] = TitleField.Title,
    };

    private static readonly string[] SiteNames =
    [
        "og:site_name", "citation_journal_title", "application-name", "dc.publisher", "citation_publisher", "twitter:site",
    ];

    private static readonly string[] AuthorNames =
    [
        "citation_author", "author", "article:author", "dc.creator", "parsely-author", "sailthru.author",
    ];

    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "citation_publication_date", "citation_date", "citation_online_date",
        "datepublished", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.created", "dc.date.created", "parsely-pub-date",
        "sailthru.date", "pubdate", "publish-date", "publication_date", "date",
    ];

    private static readonly string[] ChangeNames =
    [
        "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified",
        "citation_lastmodified_date", "revised", "updated",
    ];

    private readonly Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);

    public string? SiteName =>
        ValuesOf(SiteNames).SelectMany(found => found).Select(PageText.Clean).FirstOrDefault(name => name.Length > 0)?.TrimStart('@');

    /// <summary>The authors of the first tag that names any; empty if none does.</summary>
    public IReadOnlyList<string> Authors => ValuesOf(AuthorNames).FirstOrDefault() ?? [];

    public IEnumerable<string> Dates => ValuesOf(DateNames).SelectMany(found => found);

    /// <summary>When the page was changed last.</summary>
    public IEnumerable<string> Changes => ValuesOf(ChangeNames).SelectMany(found => found);

    /// <summary>The kind of title that a tag carries; <see langword="null"/> if it carries none.</summary>
    public static TitleField? TitleFieldOf(string name) => TitleNames.TryGetValue(name, out TitleField field) ? field : null;

    /// <summary>Adds a tag. A page with very many tags is not worth more memory.</summary>
    public void Add(string name, string content)
    {
        if (!values.TryGetValue(name, out List<string>? known))
        {
            if (values.Count >= MaxNames)
            {
                return;
            }

            values[name] = known = [];
        }

        if (known.Count < MaxValues)
        {
            known.Add(content);
        }
    }

    private IEnumerable<List<string>> ValuesOf(string[] names) => names.Where(values.ContainsKey).Select(name => values[name]);
}
