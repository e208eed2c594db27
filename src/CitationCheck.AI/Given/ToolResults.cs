using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;

namespace CitationCheck.AI.Given;

/// <summary>Finds documents in what functions and tools returned.</summary>
internal static class ToolResults
{
    /// <summary>Where Microsoft.Extensions.AI documents that the title of a search result is.</summary>
    private const string TitleKey = "title";

    /// <summary>
    /// The documents of a conversation. Those of the current turn come first, for a number in an answer counts what the model has just been
    /// given; the others follow from the latest turn to the first.
    /// </summary>
    public static List<SourceDocument> InConversation(IReadOnlyList<ChatMessage> messages)
    {
        var found = new List<SourceDocument>();
        int end = messages.Count;
        for (int at = messages.Count - 1; at >= -1; at--)
        {
            if (at < 0 || messages[at].Role == ChatRole.User)
            {
                for (int i = at + 1; i < end; i++)
                {
                    Read(messages[i].Contents, found);
                }

                end = at + 1;
            }
        }

        return found;
    }

    /// <summary>Adds the documents in the results among some contents.</summary>
    public static void Read(IEnumerable<AIContent> contents, List<SourceDocument> found)
    {
        foreach (AIContent content in contents)
        {
            switch (content)
            {
                case FunctionResultContent result:
                    ReadValue(result.Result, found);
                    break;
                case McpServerToolResultContent { Outputs: { } outputs }:
                    ReadOutputs(outputs, found);
                    break;
                case WebSearchToolResultContent { Outputs: { } outputs }:
                    ReadOutputs(outputs, found);
                    break;
            }
        }
    }

    /// <summary>Adds the documents in any value.</summary>
    public static void ReadValue(object? value, List<SourceDocument> found)
    {
        switch (value)
        {
            case null:
                break;
            case SourceDocument document:
                found.Add(document);
                break;
            case IEnumerable<SourceDocument> documents:
                found.AddRange(documents.Where(static document => document is not null));
                break;
            case string text:
                ReadText(text, found);
                break;
            case AIContent content:
                ReadOutputs([content], found);
                break;
            case IEnumerable<AIContent> contents:
                ReadOutputs(contents, found);
                break;
            default:
                ReadObject(value, found);
                break;
        }
    }

    private static void ReadObject(object value, List<SourceDocument> found)
    {
        switch (value)
        {
            case JsonElement { ValueKind: JsonValueKind.String } text:
                ReadText(text.GetString()!, found);
                break;
            case JsonElement json:
                DocumentShape.Read(json, found);
                break;
            case JsonDocument json:
                DocumentShape.Read(json.RootElement, found);
                break;
            case JsonNode json:
                ReadText(json.ToJsonString(), found);
                break;
            default:
                ReadSerialized(value, found);
                break;
        }
    }

    private static void ReadOutputs(IEnumerable<AIContent> outputs, List<SourceDocument> found)
    {
        foreach (AIContent output in outputs)
        {
            switch (output)
            {
                case TextContent text:
                    ReadText(text.Text, found);
                    break;
                case UriContent page:
                    string? title = page.AdditionalProperties?.GetValueOrDefault(TitleKey)?.ToString();
                    found.Add(new SourceDocument { Url = page.Uri.OriginalString, Title = title });
                    break;
            }
        }
    }

    private static void ReadText(string text, List<SourceDocument> found)
    {
        if (text.AsSpan().TrimStart() is not (['{', ..] or ['[', ..]))
        {
            return;
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            DocumentShape.Read(json.RootElement, found);
        }
        catch (JsonException)
        {
            // Words in brackets are no documents.
        }
    }

    /// <summary>Reads an object as the model gets it: as Microsoft.Extensions.AI serializes it.</summary>
    private static void ReadSerialized(object value, List<SourceDocument> found)
    {
        try
        {
            JsonTypeInfo type = AIJsonUtilities.DefaultOptions.GetTypeInfo(value.GetType());
            DocumentShape.Read(JsonSerializer.SerializeToElement(value, type), found);
        }
        catch (Exception exception) when (exception is NotSupportedException or JsonException or InvalidOperationException)
        {
            // What cannot be serialized was no JSON for the model either.
        }
    }
}
