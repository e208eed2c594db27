using System.Text.Json;

namespace CitationCheck.Sources.Pages;

/// <summary>Reads what JSON-LD says about the main subject of a page: headline or name, date, authors, publisher.</summary>
internal sealed class JsonLd
{
    private const int MaxDepth = 6;
    private const int MaxTitles = 20;
    private const int MaxItems = 100;
    private const int MaxAuthors = 20;

    /// <summary>Types whose names are not titles of the page.</summary>
    private static readonly HashSet<string> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        "Organization", "NewsMediaOrganization", "Corporation", "LocalBusiness", "Person", "WebSite", "BreadcrumbList", "ListItem",
        "ImageObject", "SiteNavigationElement", "SearchAction", "ReadAction", "WPHeader", "WPFooter", "Place", "PostalAddress", "Brand",
        "Offer", "Rating", "AggregateRating", "Thing", "DefinedTerm", "SpeakableSpecification",
    };

    public List<string> Titles { get; } = [];

    public List<string> Authors { get; } = [];

    public string? Published { get; private set; }

    public string? Publisher { get; private set; }

    public void Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(
                json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 });
            Visit(document.RootElement, 0);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // Some pages have broken JSON-LD, even half surrogate pairs. Their other titles still count.
        }
    }

    private void Visit(JsonElement element, int depth)
    {
        if (depth > MaxDepth || Titles.Count > MaxTitles)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray().Take(MaxItems))
            {
                Visit(item, depth + 1);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@graph", out JsonElement graph))
            {
                Visit(graph, depth + 1);
            }

            if (element.TryGetProperty("mainEntity", out JsonElement main))
            {
                Visit(main, depth + 1);
            }

            ReadThing(element);
        }
    }

    private void ReadThing(JsonElement thing)
    {
        if (Text(thing, "headline") is { } headline)
        {
            Titles.Add(headline);
        }

        bool isPart = !thing.TryGetProperty("@type", out JsonElement type) || Strings(type).Any(Parts.Contains);
        if (isPart)
        {
            return;
        }

        if (Text(thing, "name") is { } name)
        {
            Titles.Add(name);
        }

        Published ??= Text(thing, "datePublished");
        Publisher ??= Names(thing, "publisher").FirstOrDefault();
        if (Authors.Count == 0)
        {
            Authors.AddRange(Names(thing, "author").Take(MaxAuthors));
        }
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
