namespace CitationCheck.Writers.Json;

/// <summary>The whole result of every report, one a line.</summary>
internal sealed class JsonLinesResultWriter(TextWriter output, WriterOptions options) : ResultWriter(output, options)
{
    private readonly JsonText text = new(output, indented: false);

    public override void Complete()
    {
    }

    private protected override void WriteResult(ValidationResult result, string name)
    {
        new JsonResultBody(text, result).Write(name);
        text.NextLine();
    }

    private protected override void WriteFailed(string name, string message)
    {
        JsonResultBody.WriteFailure(text.Json, name, message);
        text.NextLine();
    }
}
