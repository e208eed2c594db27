using CitationCheck.Writers;

namespace CitationCheck.Tool.Outputs;

/// <summary>All results in one file.</summary>
internal sealed class FileOutput : IOutput
{
    private readonly OutputFile file;
    private readonly ResultWriter writer;

    public FileOutput(OutputFile file, OutputFormat format, WriterOptions options)
    {
        this.file = file;
        writer = ResultWriter.Create(format, file.Writer, options with { Color = false });
    }

    public void Write(string name, ValidationResult result)
    {
        writer.Write(result, name);
        file.EndResult();
    }

    public void WriteFailure(string name, string message)
    {
        writer.WriteFailure(name, message);
        file.EndResult();
    }

    public void Finish()
    {
        writer.Complete();
        file.Finish();
    }

    public void Dispose() => file.Dispose();
}
