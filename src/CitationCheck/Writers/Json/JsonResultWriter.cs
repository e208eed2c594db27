using System.Text.Json;

namespace CitationCheck.Writers.Json;

/// <summary>The whole result of every report, in one document.</summary>
internal sealed class JsonResultWriter : ResultWriter
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

    private protected override void WriteResult(ValidationResult result, string name)
    {
        Begin();
        new JsonResultBody(text, result).Write(name);
        text.Flush();
    }

    private protected override void WriteFailed(string name, string message)
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
