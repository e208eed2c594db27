using System.CommandLine;
using CitationCheck.Tool.Shell;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Commands;

/// <summary><c>citationcheck schema</c>: writes the JSON Schema of the results.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Writes the JSON Schema of --format json.");
        command.SetAction(_ =>
        {
            Console.Out.Write(ResultSchema.Text);
            return ExitCode.Clean;
        });
        return command;
    }
}
