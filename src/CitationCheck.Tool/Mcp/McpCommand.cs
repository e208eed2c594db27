using System.CommandLine;
using CitationCheck.Tool.Commands;
using CitationCheck.Tool.Shell;
using ModelContextProtocol.Server;

namespace CitationCheck.Tool.Mcp;

/// <summary><c>citationcheck mcp</c>: serves the checks to a client of the Model Context Protocol on standard input and output.</summary>
internal static class McpCommand
{
    /// <summary>The longest message of a client, in bytes: it holds a text of the greatest length, every letter escaped.</summary>
    private const long MaxMessage = 1L << 28;

    private static readonly Option<bool> Sources = CheckOptions.Sources;

    public static Command Create()
    {
        var command = new Command("mcp", "Serves the checks to an MCP client on standard input and output.") { Sources };
        foreach (Option option in SourceRequestReader.Details)
        {
            command.Options.Add(option);
        }

        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        SourceRequestReader.ThrowIfNothingIsFetched(parsed);
        Stream output = Console.OpenStandardOutput();
        Console.SetOut(Console.Error); // whatever else may write to standard output must not break the protocol
        using var logs = new StandardErrorLog();
        var input = new MessageStream(Console.OpenStandardInput(), MaxMessage);
        var host = new McpHost(parsed.GetValue(Sources) ? SourceRequestReader.Read(parsed, record: null) : null);
        await using (host.ConfigureAwait(false))
        {
            var transport = new StreamServerTransport(input, output, "citationcheck", logs);
            await using (transport.ConfigureAwait(false))
            {
                await host.RunAsync(transport, logs, cancellationToken).ConfigureAwait(false);
            }
        }

        return ExitCode.Clean;
    }
}
