namespace CitationCheck.Writers.Common;

/// <summary>Writes results in one format; <see cref="ResultWriter"/> is what users see of it. Not thread-safe.</summary>
internal abstract class FormatWriter(TextWriter output, WriterOptions options)
{
    protected TextWriter Output { get; } = output;

    protected WriterOptions Options { get; } = options;

    /// <summary>Writes the result of one report.</summary>
    public abstract void Write(ValidationResult result, string name);

    /// <summary>Writes that a report could not be checked.</summary>
    public abstract void WriteFailure(string name, string message);

    /// <summary>Writes what follows the last result.</summary>
    public abstract void Complete();
}
