using System.Globalization;
using System.Text.Json;
using CitationCheck.AI.Json;

namespace CitationCheck.AI.Providers;

/// <summary>The answers of RetrieveAndGenerate of Amazon Bedrock: spans of the answer, each with what was retrieved for it.</summary>
internal sealed class BedrockAnswer
{
    /// <summary>Where each kind of location holds its name.</summary>
    private static readonly (string Location, string Name)[] Locations =
    [
        ("s3Location", "uri"),
        ("webLocation", "url"),
        ("confluenceLocation", "url"),
        ("salesforceLocation", "url"),
        ("sharePointLocation", "url"),
        ("kendraDocumentLocation", "uri"),
        ("customDocumentLocation", "id"),
        ("sqlLocation", "query"),
    ];

    private readonly AnswerBuilder builder = new();

    public static ProviderAnswer Read(JsonElement response)
    {
        if (response.Field("output").Verbatim("text") is not { } text)
        {
            throw new FormatException("The JSON is no response of RetrieveAndGenerate: it has no “output” with a “text”.");
        }

        var answer = new BedrockAnswer();
        AnswerPart part = answer.builder.Append(text, OffsetUnit.CodePoints);
        foreach (JsonElement citation in response.Items("citations"))
        {
            answer.Cite(part, citation);
        }

        return answer.builder.Build();
    }

    private void Cite(AnswerPart part, JsonElement citation)
    {
        string[] sources = [.. citation.Items("retrievedReferences").Select(Add)];
        JsonElement? generated = citation.Field("generatedResponsePart").Field("textResponsePart");
        JsonElement? span = generated.Field("span");
        if (sources.Length == 0)
        {
            builder.Skip("A citation names no references.");
        }
        else if (part.Find(span.Number("start"), span.Number("end"), generated.Text("text")) is { } place)
        {
            foreach (string source in sources.Distinct(StringComparer.Ordinal))
            {
                builder.Cite(place, source);
            }
        }
        else
        {
            builder.Skip("A citation has a span that is not in the answer.");
        }
    }

    private string Add(JsonElement reference)
    {
        JsonElement? location = reference.Field("location");
        string id = Locations.Select(kind => location.Field(kind.Location).Text(kind.Name)).FirstOrDefault(static name => name is not null)
            ?? string.Create(CultureInfo.InvariantCulture, $"reference_{builder.SourceCount + 1}");
        return builder.Add(id, new SourceDocument
        {
            Id = id,
            Url = WebAddress.Of(id),
            FileName = id.StartsWith("s3://", StringComparison.Ordinal) ? id[(id.LastIndexOf('/') + 1)..] : null,
            Text = reference.Field("content").Text("text"),
        });
    }
}
