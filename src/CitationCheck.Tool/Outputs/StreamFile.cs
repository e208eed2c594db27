namespace CitationCheck.Tool.Outputs;

/// <summary>A pipe, a terminal or a device: it is written through and never replaced.</summary>
internal sealed class StreamFile : OutputFile
{
    public StreamFile(string path) =>
        Start(new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0));

    public override void EndResult() => Writer.Flush();

    public override void Finish() => Close();
}
