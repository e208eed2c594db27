using System.CommandLine;
using System.Text;
using CitationCheck.Tool.Commands;
using CitationCheck.Tool.Mcp;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool;

/// <summary>The command line.</summary>
internal static class Cli
{
    private const string Description = "Checks cited reports: does every claim have a valid source?";

    /// <summary>Response files would let a report named <c>@x</c> give options; <c>--files-from</c> reads names alone.</summary>
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    private static readonly Option<bool> Verbose = new("--verbose")
    {
        Description = "Show where an unexpected error comes from.",
        Recursive = true,
    };

    /// <summary>Runs the tool. Nothing is thrown: whatever happens ends in an exit code and one line.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await ParseAndRunAsync(args).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // the last resort: a stack trace and exit code 134 help nobody in a pipeline
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Explain(exception);
        }
    }

    private static int Explain(Exception exception)
    {
        (string message, int code) = exception switch
        {
            UsageException => (exception.Message, ExitCode.Usage),
            OperationCanceledException => ("stopped", ExitCode.Stopped),
            IOException or UnauthorizedAccessException => (exception.Message, ExitCode.CouldNotCheck),
            OutOfMemoryException => ("there is not enough memory", ExitCode.CouldNotCheck),
            _ => (StandardError.Bug(exception), ExitCode.CouldNotCheck),
        };
        StandardError.Write(message, exception);
        return code;
    }

    private static async Task<int> ParseAndRunAsync(string[] args)
    {
        // A console with another code page would turn everything but ASCII into question marks.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var root = new Command("citationcheck", Description)
        {
            HelpSections.Option(),
            new VersionOption(),
            Verbose,
            CheckCommand.Create(),
            ExplainCommand.Create(),
            RulesCommand.Create(),
            InitCommand.Create(),
            SchemaCommand.Create(),
            McpCommand.Create(),
        };
        if (args.Length == 0)
        {
            await root.Parse("--help").InvokeAsync(new InvocationConfiguration { Output = Console.Error }).ConfigureAwait(false);
            return ExitCode.Usage;
        }

        ParseResult parsed = root.Parse(args, Parsing);
        if (parsed.Errors.Count > 0)
        {
            StandardError.Write($"{CommandHint.For(parsed, args) ?? parsed.Errors[0].Message} See {CommandHint.HelpOf(parsed)}.");
            return ExitCode.Usage;
        }

        StandardError.IsVerbose = parsed.GetValue(Verbose);
        using var stop = new StopSignal();
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        return await parsed.InvokeAsync(configuration, stop.Token).ConfigureAwait(false);
    }
}
