using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Json;

/// <summary>The whole result of every report, one a line.</summary>
internal sealed class JsonLinesResultWriter(TextWriter output, WriterOptions options) : FormatWriter(output, options)
{
    private readonly JsonText text = new(output, indented: false);

    public override void Complete()
    {
    }

    public override void Write(ValidationResult result, string name)
    {
        new JsonResultBody(text, result).Write(name);
        text.NextLine();
    }

    public override void WriteFailure(string name, string message)
    {
        JsonResultBody.WriteFailure(text.Json, name, message);
        text.NextLine();
    }
}
