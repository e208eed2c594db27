using System.Text.Json;
using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Json;

/// <summary>The whole result of every report, in one document.</summary>
internal sealed class JsonResultWriter : FormatWriter
{
    private readonly JsonText text;
    private bool begun;

    public JsonResultWriter(TextWriter output, WriterOptions options)
        : base(output, options) =>
        text = new JsonText(output, options.Indented);

    public override void Complete()
    {
        Begin();
        text.Json.WriteEndArray();
        text.Json.WriteEndObject();
        text.NextLine();
    }

    public override void Write(ValidationResult result, string name)
    {
        Begin();
        new JsonResultBody(text, result).Write(name);
        text.Flush();
    }

    public override void WriteFailure(string name, string message)
    {
        Begin();
        JsonResultBody.WriteFailure(text.Json, name, message);
        text.Flush();
    }

    private void Begin()
    {
        if (begun)
        {
            return;
        }

        begun = true;
        Utf8JsonWriter json = text.Json;
        json.WriteStartObject();
        json.WriteString("$schema", ResultSchema.Id);
        json.WriteNumber("version", ResultSchema.Version);
        json.WriteStartArray("results");
    }
}
