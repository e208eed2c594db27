using System.Text.Json;

namespace CitationCheck.Sources.Pages;

/// <summary>Reads what JSON-LD says about the page's main thing: headline or name, date, authors, publisher.</summary>
internal sealed class JsonLd
{
    /// <summary>Parts of a page that have names of their own, which are no title of the page.</summary>
    private static readonly HashSet<string> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        "Organization", "NewsMediaOrganization", "Corporation", "LocalBusiness", "Person", "WebSite", "BreadcrumbList", "ListItem", "ImageObject", "SiteNavigationElement",
        "SearchAction", "ReadAction", "WPHeader", "WPFooter", "Place", "PostalAddress", "Brand", "Offer", "Rating", "AggregateRating", "Thing", "DefinedTerm", "SpeakableSpecification",
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
            // Pages carry broken JSON-LD now and then, half surrogate pairs even; their other titles stand.
        }
    }

    private void Visit(JsonElement element, int depth)
    {
        if (depth > 6 || Titles.Count > 20)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray().Take(100))
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
        Publisher ??= thing.TryGetProperty("publisher", out JsonElement publisher) ? Names(publisher).FirstOrDefault() : null;
        if (Authors.Count == 0 && thing.TryGetProperty("author", out JsonElement author))
        {
            Authors.AddRange(Names(author).Take(20));
        }
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Object => Text(element, "name") is { } name ? [name] : [],
        JsonValueKind.Array => element.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Array).Take(20).SelectMany(Names),
        _ => [],
    };

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
        _ => [],
    };

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
