using System.Text.Json;

namespace CitationCheck.Sources.Pages;

/// <summary>
/// Reads what JSON-LD says about the main subject of a page: headline or name, dates, authors, publisher. What it says of other pages,
/// which it lists or quotes, is left out.
/// </summary>
internal sealed class JsonLd
{
    private const int MaxDepth = 6;
    private const int MaxNodes = 40;
    private const int MaxItems = 100;
    private const int MaxAuthors = 20;

    /// <summary>Types whose names are not titles of the page.</summary>
    private static readonly HashSet<string> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        "Organization", "NewsMediaOrganization", "Corporation", "LocalBusiness", "Person", "WebSite", "BreadcrumbList", "ListItem",
        "ImageObject", "SiteNavigationElement", "SearchAction", "ReadAction", "WPHeader", "WPFooter", "Place", "PostalAddress", "Brand",
        "Offer", "Rating", "AggregateRating", "Thing", "DefinedTerm", "SpeakableSpecification", "Comment", "Answer", "ItemList",
    };

    /// <summary>Works that are the subject of their page, beside all types that end in “Article” or “Posting”.</summary>
    private static readonly HashSet<string> Works = new(StringComparer.OrdinalIgnoreCase)
    {
        "Report", "Book", "Chapter", "Thesis", "Dataset", "Review", "CriticReview", "QAPage", "PodcastEpisode", "Episode", "TVEpisode",
        "Movie", "Legislation", "Course", "Recipe", "HowTo", "Manuscript", "Periodical", "PublicationIssue", "CreativeWork", "ClaimReview",
        "MedicalScholarlyArticle", "SoftwareSourceCode", "Event", "Conversation", "Drawing", "Painting", "Map",
    };

    /// <summary>Works that stand on pages of others as well.</summary>
    private static readonly HashSet<string> Embedded = new(StringComparer.OrdinalIgnoreCase)
    {
        "VideoObject", "AudioObject", "MediaObject", "Clip", "ImageGallery", "MusicRecording", "Product", "SoftwareApplication", "Event",
        "Question", "FAQPage",
    };

    private readonly List<JsonLdNode> nodes = [];

    /// <summary>Whether a type of schema.org is one of works that have pages of their own.</summary>
    public static bool IsWork(string type) =>
        Works.Contains(type)
        || type.EndsWith("Article", StringComparison.OrdinalIgnoreCase)
        || type.EndsWith("Posting", StringComparison.OrdinalIgnoreCase);

    public void Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(
                WithoutControls(json),
                new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 });
            Visit(document.RootElement, 0, parent: "");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // Some pages have broken JSON-LD, even half surrogate pairs. Their other titles still count.
        }
    }

    /// <summary>What is said of the page itself.</summary>
    /// <param name="isOwn">Whether a URL is the page's.</param>
    public JsonLdFacts Facts(Func<string, bool> isOwn)
    {
        List<JsonLdNode> own = [.. nodes.Where(node => node.Urls.Count == 0 || node.Urls.Any(isOwn))];
        List<JsonLdNode> works = [.. own.Where(node => node.IsWork)];
        List<JsonLdNode> tied = [.. works.Where(node => node.Urls.Count > 0)];
        bool isList = works.SelectMany(work => work.Titles.Take(1)).Distinct(StringComparer.Ordinal).Count() > 2;
        List<JsonLdNode> main = tied.Count > 0 ? tied : isList ? [] : works;
        List<JsonLdNode> others = [.. own.Where(node => !node.IsWork && (!node.IsEmbedded || works.Count == 0))];
        return new JsonLdFacts(main.Count > 0, [.. main, .. others]);
    }

    private void Visit(JsonElement element, int depth, string parent)
    {
        if (depth > MaxDepth || nodes.Count >= MaxNodes)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray().Take(MaxItems))
            {
                Visit(item, depth + 1, parent);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            VisitThing(element, depth, parent);
        }
    }

    private void VisitThing(JsonElement thing, int depth, string parent)
    {
        string[] types = thing.TryGetProperty("@type", out JsonElement type) ? [.. Strings(type)] : [];
        if (thing.TryGetProperty("@graph", out JsonElement graph))
        {
            Visit(graph, depth + 1, parent);
        }

        string name = types.FirstOrDefault() ?? "";
        if (thing.TryGetProperty("mainEntity", out JsonElement main))
        {
            Visit(main, depth + 1, name);
        }

        // The questions of a page that answers many are no titles of it; that of a forum is.
        bool isQuestion = types.Contains("Question", StringComparer.OrdinalIgnoreCase);
        bool isOfForum = isQuestion && parent.Equals("QAPage", StringComparison.OrdinalIgnoreCase);
        if (!isQuestion || isOfForum)
        {
            Add(thing, types, isOfForum || types.Any(IsWork));
        }
    }

    private void Add(JsonElement thing, string[] types, bool isWork)
    {
        bool isPart = types.Length == 0 || types.Any(Parts.Contains);
        string?[] titles = [Text(thing, "headline"), isPart ? null : Text(thing, "name")];
        if (isPart && titles[0] is null)
        {
            return;
        }

        nodes.Add(new JsonLdNode
        {
            IsWork = isWork,
            IsEmbedded = !isWork && types.Any(Embedded.Contains),
            Titles = [.. titles.OfType<string>()],
            Urls = [.. Urls(thing)],
            Published = isPart ? null : Text(thing, "datePublished"),
            Modified = isPart ? null : Text(thing, "dateModified"),
            Publisher = isPart ? null : Names(thing, "publisher").FirstOrDefault(),
            Authors = isPart ? [] : [.. Names(thing, "author").Take(MaxAuthors)],
        });
    }

    /// <summary>The addresses that a thing says it has.</summary>
    private static IEnumerable<string> Urls(JsonElement thing)
    {
        foreach (string property in (string[])["url", "mainEntityOfPage", "@id"])
        {
            string? url = !thing.TryGetProperty(property, out JsonElement value) ? null
                : value.ValueKind == JsonValueKind.String ? value.GetString()
                : value.ValueKind == JsonValueKind.Object ? Text(value, "@id") ?? Text(value, "url")
                : null;
            if (url is not null && url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            {
                yield return url;
            }
        }
    }

    /// <summary>A raw line break inside a string is an error to a strict reader, and common on pages.</summary>
    private static string WithoutControls(string json)
    {
        char[]? clean = null;
        bool isInside = false;
        for (int i = 0; i < json.Length; i++)
        {
            if (json[i] == '\\' && isInside)
            {
                i++;
            }
            else if (json[i] == '"')
            {
                isInside = !isInside;
            }
            else if (isInside && json[i] < ' ')
            {
                clean ??= json.ToCharArray();
                clean[i] = ' ';
            }
        }

        return clean is null ? json : new string(clean);
    }

    private static IEnumerable<string> Names(JsonElement thing, string property) =>
        thing.TryGetProperty(property, out JsonElement value) ? Names(value) : [];

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Object => Text(element, "name") is { } name ? [name] : [],
        JsonValueKind.Array =>
            element.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Array).Take(MaxAuthors).SelectMany(Names),
        _ => [],
    };

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array =>
            element.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
        _ => [],
    };

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
