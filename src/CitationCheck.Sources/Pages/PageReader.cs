using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace CitationCheck.Sources.Pages;

/// <summary>
/// Reads what a page says of itself. It looks at the tokens of the markup and builds no tree, for building one takes time that
/// grows with the square of the nesting depth, and 100,000 nested elements fit into 500 KB.
/// </summary>
internal sealed class PageReader
{
    private const int MaxTitles = 20;

    /// <summary>Scripts that are longer are no JSON-LD worth reading.</summary>
    private const int MaxScript = 500_000;

    /// <summary>A page that loads scripts, without a heading and with fewer characters of text than this, is an empty shell.</summary>
    private const int MinText = 80;

    private static readonly Dictionary<string, TitleField> TitleTags = new(StringComparer.OrdinalIgnoreCase)
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

    private static readonly string[] SiteTags = ["og:site_name", "citation_journal_title", "application-name", "dc.publisher", "citation_publisher", "twitter:site"];

    private static readonly string[] AuthorTags = ["citation_author", "author", "article:author", "dc.creator", "parsely-author", "sailthru.author"];

    private static readonly string[] DateTags =
    [
        "article:published_time", "og:article:published_time", "citation_publication_date", "citation_date", "citation_online_date", "datepublished", "dc.date.issued",
        "dcterms.issued", "dc.date", "dcterms.created", "dc.date.created", "parsely-pub-date", "sailthru.date", "pubdate", "publish-date", "publication_date", "date",
    ];

    /// <summary>Attributes that are looked at; a tag with a million others costs nothing then.</summary>
    private static readonly HashSet<string> Attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "name", "property", "itemprop", "content", "lang", "rel", "href", "src", "type", "datetime", "pubdate", "http-equiv",
    };

    private readonly List<SourceTitle> titles = [];
    private readonly Dictionary<string, List<string>> metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly JsonLd jsonLd = new();
    private readonly StringBuilder text = new();
    private int textLength;
    private bool hasScripts;
    private bool hasTitle;
    private string? language;
    private string? canonical;
    private string? time;
    private string? secondHeading;

    private PageReader()
    {
    }

    /// <summary>Reads a page; any markup will do.</summary>
    public static PageContent Read(string html, CancellationToken cancellationToken = default)
    {
        var reader = new PageReader();
        reader.ReadTokens(html, cancellationToken);
        return reader.Content();
    }

    private void ReadTokens(string html, CancellationToken cancellationToken)
    {
        using var source = new TextSource(html);
        var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            ShouldEmitAttribute = static (ref _, name) => name.Length <= 12 && Attributes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.Span),
        };
        string? open = null; // the title, heading or script whose text is being read
        bool isJson = false;
        string? raw = null; // the element whose text is none of the page's
        int hidden = 0; // inside an svg a title is a tooltip, inside a noscript a heading asks for scripts
        for (int count = 0; ; count++)
        {
            if (count % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            HtmlToken token = tokens.Get();
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    Close(open, isJson);
                    return;

                case HtmlTokenType.Character:
                    if (open is not null && text.Length < MaxScript)
                    {
                        text.Append(token.Data);
                    }

                    textLength += open is "title" or "script" || raw is not null || hidden > 0 ? 0 : token.Data.AsSpan().Trim().Length;
                    break;

                case HtmlTokenType.StartTag:
                    HtmlTagToken tag = token.AsTag();
                    tokens.State = StateAfter(tag.Name);
                    raw = tokens.State == HtmlParseMode.Rawtext || tag.Name == "textarea" ? tag.Name : raw;
                    if (IsHidden(tag.Name) && !tag.IsSelfClosing)
                    {
                        hidden++;
                    }
                    else if (tag.Name is "script" || (tag.Name is "title" or "h1" or "h2" && hidden == 0))
                    {
                        Close(open, isJson);
                        open = tag.Name;
                        isJson = tag.GetAttribute("type").Contains("ld+json", StringComparison.OrdinalIgnoreCase);
                        hasScripts |= open == "script" && tag.GetAttribute("src").Length > 0;
                    }
                    else
                    {
                        ReadTag(tag);
                    }

                    break;

                case HtmlTokenType.EndTag when IsHidden(token.Name):
                    hidden = Math.Max(0, hidden - 1);
                    break;

                case HtmlTokenType.EndTag when token.Name == raw:
                    raw = null;
                    break;

                case HtmlTokenType.EndTag when token.Name == open:
                    Close(open, isJson);
                    open = null;
                    break;
            }
        }
    }

    /// <summary>What a tree builder tells its tokenizer: inside these elements markup is text.</summary>
    private static HtmlParseMode StateAfter(string name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };

    private static bool IsHidden(string name) => name is "svg" or "noscript" or "template";

    private void Close(string? open, bool isJson)
    {
        switch (open)
        {
            case "script" when isJson:
                jsonLd.Read(text.ToString());
                break;
            case "title" when !hasTitle:
                int known = titles.Count;
                Add(TitleField.Title, text.ToString());
                hasTitle = titles.Count > known;
                break;
            case "h1":
                Add(TitleField.Heading, text.ToString());
                break;
            case "h2":
                secondHeading ??= Clean(text.ToString());
                break;
        }

        text.Clear();
    }

    private void ReadTag(HtmlTagToken tag)
    {
        switch (tag.Name)
        {
            case "html" when language is null && tag.GetAttribute("lang") is { Length: > 0 and < 36 } lang:
                language = PageText.Clean(lang);
                break;
            case "link" when canonical is null && tag.GetAttribute("rel").Contains("canonical", StringComparison.OrdinalIgnoreCase):
                canonical = tag.GetAttribute("href");
                break;
            case "time" when time is null && tag.GetAttribute("datetime") is { Length: > 0 } datetime:
                time = datetime;
                break;
            case "br" or "p" or "div" or "span" when text.Length is > 0 and < MaxScript:
                text.Append(' ');
                break;
            case "meta" when tag.GetAttribute("content") is { Length: > 0 } content:
                ReadMeta(tag, content);
                break;
        }
    }

    private void ReadMeta(HtmlTagToken tag, string content)
    {
        foreach (string attribute in (string[])["property", "name", "itemprop"])
        {
            string name = tag.GetAttribute(attribute).Trim();
            if (name.Length is 0 or > 40)
            {
                continue;
            }

            if (TitleTags.TryGetValue(name, out TitleField field))
            {
                Add(field, content);
            }
            else if (metas.Count < 200)
            {
                List<string> values = metas.TryGetValue(name, out List<string>? known) ? known : metas[name] = [];
                if (values.Count < 20)
                {
                    values.Add(content);
                }
            }
        }
    }

    private void Add(TitleField field, string title)
    {
        string clean = PageText.Clean(title);
        if (clean.Length > 0 && titles.Count < MaxTitles && !titles.Any(known => known.Field == field && known.Text == clean))
        {
            titles.Add(new SourceTitle(field, clean));
        }
    }

    private PageContent Content()
    {
        foreach (string title in jsonLd.Titles)
        {
            Add(TitleField.JsonLd, title);
        }

        // Pages without an h1 put their title into an h2.
        if (secondHeading is not null && titles.All(title => title.Field != TitleField.Heading))
        {
            Add(TitleField.Heading, secondHeading);
        }

        IEnumerable<string> authors = Metas(AuthorTags).FirstOrDefault() is { } tagged ? tagged : jsonLd.Authors;
        return new PageContent
        {
            Titles = [.. titles.OrderBy(title => title.Field)],
            SiteName = First(SiteTags) is { } site ? site.TrimStart('@') : Clean(jsonLd.Publisher),
            Authors = [.. authors.Select(PageText.Clean).Where(author => author.Length > 0).Distinct(StringComparer.Ordinal)],
            Published = Metas(DateTags).SelectMany(values => values).Append(jsonLd.Published).Append(time).Select(PageDate.Read).FirstOrDefault(date => date is not null),
            CanonicalUrl = Clean(canonical),
            Language = language,
            NeedsScripts = hasScripts && textLength < MinText && titles.All(title => title.Field != TitleField.Heading),
        };
    }

    private IEnumerable<List<string>> Metas(string[] names) => names.Where(metas.ContainsKey).Select(name => metas[name]);

    private string? First(string[] names) => Metas(names).SelectMany(values => values).Select(PageText.Clean).FirstOrDefault(value => value.Length > 0);

    private static string? Clean(string? value) => value is not null && PageText.Clean(value) is { Length: > 0 } clean ? clean : null;
}
