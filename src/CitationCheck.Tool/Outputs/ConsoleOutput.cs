using System.Text;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Outputs;

/// <summary>Results on standard output. Each is written immediately, so that a pipe does not wait for the end.</summary>
internal sealed class ConsoleOutput : IOutput
{
    private readonly StreamWriter output;
    private readonly ResultWriter writer;

    public ConsoleOutput(OutputFormat format, WriterOptions options)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        output = new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16) { NewLine = "\n" };
        writer = ResultWriter.Create(format, output, options);
    }

    public void Write(string name, ValidationResult result)
    {
        writer.Write(result, name);
        output.Flush();
    }

    public void WriteFailure(string name, string message)
    {
        writer.WriteFailure(name, message);
        output.Flush();
    }

    public void Finish()
    {
        writer.Complete();
        output.Flush();
    }

    public void Dispose()
    {
        try
        {
            output.Dispose();
        }
        catch (IOException)
        {
            // The reader of the pipe has closed it; there is no one left to inform.
        }
    }
}
