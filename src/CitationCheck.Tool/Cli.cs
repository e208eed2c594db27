using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using CitationCheck.Tool.Commands;

namespace CitationCheck.Tool;

/// <summary>The command line as a whole.</summary>
internal static class Cli
{
    private const string Description = """
        Checks cited reports: does every claim have a valid source?

        Exit codes:
          0  clean
          1  findings at or above --fail-on, or coverage below --min-coverage
          2  wrong usage or configuration
          3  a report could not be read, or an output not written
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        // A console in another code page would turn all but ASCII into question marks.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var root = new Command("citationcheck", Description)
        {
            new HelpOption(),
            new VersionOption(),
            CheckCommand.Create(),
            ExplainCommand.Create(),
            RulesCommand.Create(),
            InitCommand.Create(),
            SchemaCommand.Create(),
        };
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (string message in parsed.Errors.Select(error => error.Message))
            {
                Messages.Write(message);
            }

            Messages.Write("See citationcheck --help.");
            return ExitCode.Usage;
        }

        try
        {
            using var stop = new StopSignal();
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(configuration, stop.Token).ConfigureAwait(false);
        }
        catch (UsageException exception)
        {
            Messages.Write(exception.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            Messages.Write("stopped");
            return ExitCode.Stopped;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Messages.Write(exception.Message);
            return ExitCode.CouldNotCheck;
        }
    }
}
