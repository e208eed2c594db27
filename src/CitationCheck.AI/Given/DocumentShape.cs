using System.Text.Json;
using CitationCheck.AI.Json;

namespace CitationCheck.AI.Given;

/// <summary>Recognizes documents in JSON that tools return: objects with a URL, or with a text and something to call it by.</summary>
internal static class DocumentShape
{
    private const int Deepest = 4;
    private const int MostDocuments = 10_000;

    private enum Part
    {
        Id,
        Title,
        Url,
        FileName,
        Text,

        /// <summary>An address of any kind.</summary>
        Address,
    }

    /// <summary>What searches, vector stores and frameworks call the parts, in lower case without separators.</summary>
    private static readonly Dictionary<string, Part> Names = new(StringComparer.Ordinal)
    {
        ["id"] = Part.Id,
        ["docid"] = Part.Id,
        ["documentid"] = Part.Id,
        ["sourceid"] = Part.Id,
        ["chunkid"] = Part.Id,
        ["key"] = Part.Id,
        ["title"] = Part.Title,
        ["name"] = Part.Title,
        ["url"] = Part.Url,
        ["uri"] = Part.Url,
        ["link"] = Part.Url,
        ["href"] = Part.Url,
        ["sourceurl"] = Part.Url,
        ["pageurl"] = Part.Url,
        ["filename"] = Part.FileName,
        ["filepath"] = Part.FileName,
        ["text"] = Part.Text,
        ["content"] = Part.Text,
        ["pagecontent"] = Part.Text,
        ["snippet"] = Part.Text,
        ["body"] = Part.Text,
        ["passage"] = Part.Text,
        ["chunk"] = Part.Text,
        ["source"] = Part.Address,
        ["path"] = Part.Address,
    };

    /// <summary>Adds the documents in some JSON, in order.</summary>
    public static void Read(JsonElement json, List<SourceDocument> found) => Read(json, found, Deepest);

    private static void Read(JsonElement json, List<SourceDocument> found, int levels)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in json.EnumerateArray())
            {
                Read(item, found, levels - 1);
            }
        }
        else if (json.ValueKind == JsonValueKind.Object && levels >= 0 && found.Count < MostDocuments)
        {
            ReadObject(json, found, levels);
        }
    }

    private static void ReadObject(JsonElement json, List<SourceDocument> found, int levels)
    {
        if (Document(json) is { } document)
        {
            found.Add(document);
            return;
        }

        foreach (JsonProperty property in json.EnumerateObject())
        {
            Read(property.Value, found, levels - 1);
        }
    }

    private static SourceDocument? Document(JsonElement json)
    {
        var parts = new Dictionary<Part, string>();
        ReadParts(json, parts);
        if (json.Field("metadata") is { ValueKind: JsonValueKind.Object } metadata)
        {
            ReadParts(metadata, parts);
        }

        string? address = parts.GetValueOrDefault(Part.Address);
        var document = new SourceDocument
        {
            Id = parts.GetValueOrDefault(Part.Id),
            Title = parts.GetValueOrDefault(Part.Title),
            Url = parts.GetValueOrDefault(Part.Url) ?? WebAddress.Of(address),
            FileName = parts.GetValueOrDefault(Part.FileName) ?? (WebAddress.Of(address) is null ? address : null),
            Text = parts.GetValueOrDefault(Part.Text),
        };
        bool hasName = document.Id is not null || document.Title is not null || document.FileName is not null;
        return document.Url is not null || (document.Text is not null && hasName) ? document : null;
    }

    /// <summary>The first of several names for one part counts.</summary>
    private static void ReadParts(JsonElement json, Dictionary<Part, string> parts)
    {
        foreach (JsonProperty property in json.EnumerateObject())
        {
            string name = property.Name.Replace("_", null, StringComparison.Ordinal).Replace("-", null, StringComparison.Ordinal);
            if (Names.TryGetValue(name.ToLowerInvariant(), out Part part) && ValueOf(property.Value) is { } value)
            {
                parts.TryAdd(part, value);
            }
        }
    }

    private static string? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) => text,
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
