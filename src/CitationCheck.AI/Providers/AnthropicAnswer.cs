using System.Globalization;
using System.Text.Json;
using CitationCheck.AI.Json;

namespace CitationCheck.AI.Providers;

/// <summary>The answers of Anthropic's Messages API: every block of text carries its own citations.</summary>
internal sealed class AnthropicAnswer
{
    /// <summary>What each kind of citation names; <see langword="null"/> where the fields that say so are missing.</summary>
    private static readonly Dictionary<string, Func<JsonElement, SourceDocument?>> Locations = new(StringComparer.Ordinal)
    {
        ["char_location"] = Document,
        ["page_location"] = Document,
        ["content_block_location"] = Document,
        ["search_result_location"] = SearchResult,
        ["web_search_result_location"] = WebPage,
    };

    private readonly AnswerBuilder builder = new();

    public static ProviderAnswer Read(JsonElement response)
    {
        if (response.Field("content") is not { ValueKind: JsonValueKind.Array } content)
        {
            throw new FormatException("The JSON is no message of Anthropic: it has no array “content”.");
        }

        var answer = new AnthropicAnswer();
        foreach (JsonElement block in content.EnumerateArray())
        {
            answer.ReadBlock(block);
        }

        return answer.builder.Build();
    }

    private void ReadBlock(JsonElement block)
    {
        switch (block.Text("type"))
        {
            case "text" when block.Verbatim("text") is { } text:
                Cite(builder.Append(text, OffsetUnit.CodePoints), block.Items("citations"));
                break;
            case "web_search_tool_result":
                foreach (SourceDocument page in block.Items("content").Select(WebPage).OfType<SourceDocument>())
                {
                    builder.Add(page.Url!, page);
                }

                break;
        }
    }

    private void Cite(AnswerPart part, IEnumerable<JsonElement> citations)
    {
        foreach (JsonElement citation in citations)
        {
            string? type = citation.Text("type");
            if (type is null || !Locations.TryGetValue(type, out Func<JsonElement, SourceDocument?>? read))
            {
                builder.Skip($"A citation has the unknown type “{type}”.");
            }
            else if (read(citation) is { } source)
            {
                builder.Cite(part.Whole, builder.Add((source.Id ?? source.Url)!, source));
            }
            else
            {
                builder.Skip($"A {type} does not say what it cites.");
            }
        }
    }

    private static SourceDocument? Document(JsonElement citation)
    {
        string? id = citation.Text("file_id")
            ?? (citation.Number("document_index") is { } index ? string.Create(CultureInfo.InvariantCulture, $"document_{index}") : null);
        return id is null
            ? null
            : new SourceDocument { Id = id, Title = citation.Text("document_title"), Text = citation.Text("cited_text") };
    }

    /// <summary>The source of a search result is whatever the application called it, often a URL.</summary>
    private static SourceDocument? SearchResult(JsonElement citation) => citation.Text("source") is not { } source
        ? null
        : new SourceDocument
        {
            Id = source,
            Url = WebAddress.Of(source),
            Title = citation.Text("title"),
            Text = citation.Text("cited_text"),
        };

    private static SourceDocument? WebPage(JsonElement page) => page.Text("url") is not { } url
        ? null
        : new SourceDocument { Url = url, Title = page.Text("title"), Text = page.Text("cited_text") };
}
