using CitationCheck.Writers;

namespace CitationCheck.Tool.Outputs;

/// <summary>Receives the results of a run, one after another.</summary>
internal interface IOutput : IDisposable
{
    void Write(string name, ValidationResult result);

    void WriteFailure(string name, string message);

    /// <summary>Completes the output; without it no file appears.</summary>
    void Finish();

    static IOutput Open(OutputTarget target, WriterOptions options) => target switch
    {
        { IsFolder: true } => new PageFolder(target.Path!, options),
        { Path: { } path } => new FileOutput(OutputFile.Open(path), target.Format, options),
        _ => new ConsoleOutput(target.Format, options),
    };
}
