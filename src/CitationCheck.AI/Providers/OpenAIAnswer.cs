using System.Text.Json;
using CitationCheck.AI.Json;

namespace CitationCheck.AI.Providers;

/// <summary>The answers of OpenAI and of Azure OpenAI, in the shapes of their three APIs.</summary>
internal sealed class OpenAIAnswer
{
    /// <summary>What kinds of annotation cite.</summary>
    private static readonly Dictionary<string, Action<OpenAIAnswer, JsonElement, AnswerPart>> Annotations = new(StringComparer.Ordinal)
    {
        ["url_citation"] = static (answer, annotation, part) => answer.CiteUrl(annotation, part),
        ["file_citation"] = static (answer, annotation, part) => answer.CiteFile(annotation, part, "file_citation"),
        ["container_file_citation"] = static (answer, annotation, part) => answer.CiteFile(annotation, part, "container_file_citation"),
        ["file_path"] = static (answer, _, _) => answer.builder.Skip("A file_path names a file that the answer made, not a source."),
    };

    private readonly AnswerBuilder builder = new();

    public static ProviderAnswer Read(JsonElement response)
    {
        var answer = new OpenAIAnswer();
        if (response.Field("output") is { ValueKind: JsonValueKind.Array } output)
        {
            answer.ReadOutput(output);
        }
        else if (response.Field("choices") is { ValueKind: JsonValueKind.Array } choices)
        {
            answer.ReadChoices(choices);
        }
        else if (response.Field("content") is not null)
        {
            answer.ReadMessage(response);
        }
        else
        {
            throw new FormatException("The JSON is no response of OpenAI: it has no array “output” or “choices”, and no “content”.");
        }

        return answer.builder.Build();
    }

    private void ReadOutput(JsonElement output)
    {
        foreach (JsonElement item in output.EnumerateArray())
        {
            switch (item.Text("type"))
            {
                case "message":
                    ReadMessage(item);
                    break;
                case "file_search_call":
                    ReadFileSearch(item);
                    break;
                case "web_search_call":
                    ReadWebSearch(item);
                    break;
            }
        }
    }

    private void ReadFileSearch(JsonElement call)
    {
        foreach (JsonElement result in call.Items("results"))
        {
            AddFile(result.Text("file_id"), result.Text("filename"), result.Text("text"));
        }
    }

    private void ReadWebSearch(JsonElement call)
    {
        foreach (JsonElement source in call.Field("action").Items("sources"))
        {
            if (source.Text("url") is { } url)
            {
                builder.Add(url, new SourceDocument { Url = url, Title = source.Text("title") });
            }
        }
    }

    private void ReadChoices(JsonElement choices)
    {
        if (choices.GetArrayLength() == 0 || choices[0].Field("message") is not { ValueKind: JsonValueKind.Object } message)
        {
            throw new FormatException("The JSON is no chat completion: its first choice has no “message”.");
        }

        if (choices.GetArrayLength() > 1)
        {
            builder.Skip($"Of {choices.GetArrayLength()} choices, the first was read.");
        }

        ReadOnYourData(message.Field("context"));
        ReadMessage(message);
    }

    /// <summary>The documents that Azure OpenAI found. Earlier versions hold them as JSON in the message of a tool.</summary>
    private void ReadOnYourData(JsonElement? context)
    {
        IEnumerable<JsonElement> citations = context.Items("citations");
        foreach (JsonElement citation in citations)
        {
            AddOnYourData(citation);
        }

        IEnumerable<string> contents =
            from message in context.Items("messages")
            where message.Text("role") == "tool"
            select message.Text("content");
        foreach (string content in contents.Where(static content => content is not null))
        {
            ReadToolMessage(content);
        }
    }

    private void ReadToolMessage(string content)
    {
        try
        {
            using JsonDocument inner = JsonDocument.Parse(content);
            foreach (JsonElement citation in inner.RootElement.Items("citations"))
            {
                AddOnYourData(citation);
            }
        }
        catch (JsonException)
        {
            builder.Skip("The message of the tool is no JSON, so its citations were not read.");
        }
    }

    private void AddOnYourData(JsonElement citation)
    {
        string id = $"doc{builder.SourceCount + 1}";
        builder.Add(id, new SourceDocument
        {
            Id = id,
            Title = citation.Text("title"),
            Url = citation.Text("url"),
            FileName = citation.Text("filepath"),
            Text = citation.Text("content"),
        });
    }

    private void ReadMessage(JsonElement message)
    {
        builder.StartMessage();
        if (message.Verbatim("content") is { } text)
        {
            Annotate(builder.Append(text, OffsetUnit.CodePoints), message.Items("annotations"));
            return;
        }

        foreach (JsonElement part in message.Items("content"))
        {
            JsonElement? nested = part.Field("text") is { ValueKind: JsonValueKind.Object } inner ? inner : null; // Assistants API
            if ((nested.Verbatim("value") ?? part.Verbatim("text")) is { } content)
            {
                Annotate(builder.Append(content, OffsetUnit.CodePoints), (nested ?? part).Items("annotations"));
            }
        }
    }

    private void Annotate(AnswerPart part, IEnumerable<JsonElement> annotations)
    {
        foreach (JsonElement annotation in annotations)
        {
            string? type = annotation.Text("type");
            if (type is not null && Annotations.TryGetValue(type, out Action<OpenAIAnswer, JsonElement, AnswerPart>? read))
            {
                read(this, annotation, part);
            }
            else
            {
                builder.Skip($"An annotation has the unknown type “{type}”.");
            }
        }
    }

    private void CiteUrl(JsonElement annotation, AnswerPart part)
    {
        JsonElement fields = annotation.Field("url_citation") ?? annotation; // nested in chat completions
        if (fields.Text("url") is not { } url)
        {
            builder.Skip("A url_citation has no “url”.");
            return;
        }

        builder.Add(url, new SourceDocument { Url = url, Title = fields.Text("title") });
        Cite(part.Find(fields.Number("start_index"), fields.Number("end_index"), quoted: null), url, "url_citation");
    }

    private void CiteFile(JsonElement annotation, AnswerPart part, string type)
    {
        JsonElement fields = annotation.Field(type) ?? annotation; // nested in the Assistants API
        string? id = fields.Text("file_id");
        string? name = fields.Text("filename");
        if (AddFile(id, name, fields.Text("quote")) is not { } source)
        {
            builder.Skip($"A {type} has neither “file_id” nor “filename”.");
            return;
        }

        int? index = annotation.Number("index");
        int? start = annotation.Number("start_index") ?? index;
        Cite(part.Find(start, annotation.Number("end_index") ?? start, annotation.Text("text")), source, type);
    }

    private string? AddFile(string? id, string? name, string? text) =>
        (id ?? name) is { } source ? builder.Add(source, new SourceDocument { Id = id, FileName = name, Text = text }) : null;

    private void Cite(TextSpan? span, string source, string type)
    {
        if (span is { } place)
        {
            builder.Cite(place, source);
        }
        else
        {
            builder.Skip($"A {type} of “{source}” has offsets that are not in its text.");
        }
    }
}
