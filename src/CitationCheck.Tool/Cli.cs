using System.CommandLine;
using System.Text;
using CitationCheck.Tool.Commands;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool;

/// <summary>The command line.</summary>
internal static class Cli
{
    private const string Description = "Checks cited reports: does every claim have a valid source?";

    public static async Task<int> RunAsync(string[] args)
    {
        // A console with another code page would turn everything but ASCII into question marks.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var root = new Command("citationcheck", Description)
        {
            HelpSections.Option(),
            new VersionOption(),
            CheckCommand.Create(),
            ExplainCommand.Create(),
            RulesCommand.Create(),
            InitCommand.Create(),
            SchemaCommand.Create(),
        };
        if (args.Length == 0)
        {
            await root.Parse("--help").InvokeAsync(new InvocationConfiguration { Output = Console.Error }).ConfigureAwait(false);
            return ExitCode.Usage;
        }

        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            StandardError.Write(CommandHint.For(parsed, args) ?? parsed.Errors[0].Message);
            StandardError.Write($"See {CommandHint.HelpOf(parsed)}.");
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
            StandardError.Write(exception.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            StandardError.Write("stopped");
            return ExitCode.Stopped;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            StandardError.Write(exception.Message);
            return ExitCode.CouldNotCheck;
        }
    }
}
