using System.IO.Pipelines;
using System.Text.Json;
using CitationCheck.Tool.Commands;
using CitationCheck.Tool.Mcp;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CitationCheck.Tool.Tests.Mcp;

/// <summary>Clients of the SDK, connected to the server as a process and in memory.</summary>
internal static class McpClients
{
    /// <summary>Starts the tool as an MCP client does.</summary>
    /// <param name="errors">Gets the lines of standard error.</param>
    /// <param name="arguments">The arguments after <c>mcp</c>.</param>
    public static Task<McpClient> StartAsync(Action<string> errors, params string[] arguments) => McpClient.CreateAsync(
        new StdioClientTransport(new StdioClientTransportOptions
        {
            Name = "citationcheck",
            Command = "dotnet",
            Arguments = [CommandLine.Executable, "mcp", .. arguments],
            StandardErrorLines = errors,
        }));

    public static async Task<CallToolResult> CallAsync(
        this McpClient client, string tool, object arguments, CancellationToken token = default)
    {
        var given = JsonSerializer.SerializeToElement(arguments).EnumerateObject()
            .ToDictionary(property => property.Name, property => (object?)property.Value, StringComparer.Ordinal);
        return await client.CallToolAsync(tool, given, cancellationToken: token);
    }

    /// <summary>The text of a result.</summary>
    public static string Text(this CallToolResult result) => result.Content.OfType<TextContentBlock>().Single().Text;

    /// <summary>The error that a result tells of.</summary>
    public static string Error(this CallToolResult result)
    {
        result.IsError.Should().BeTrue();
        result.StructuredContent.Should().BeNull();
        return result.Text();
    }

    /// <summary>A server and its client in memory.</summary>
    internal sealed class InMemory : IAsyncDisposable
    {
        private readonly McpHost host;
        private readonly StreamServerTransport transport;
        private readonly CancellationTokenSource end = new();
        private readonly Task serving;

        private InMemory(SourceRequest? sources, Pipe requests, Pipe responses)
        {
            host = new McpHost(sources);
            transport = new StreamServerTransport(requests.Reader.AsStream(), responses.Writer.AsStream());
            serving = host.RunAsync(transport, null, end.Token);
        }

        public McpClient Client { get; private set; } = null!;

        public static async Task<InMemory> ConnectAsync(SourceRequest? sources = null)
        {
            var requests = new Pipe();
            var responses = new Pipe();
            var server = new InMemory(sources, requests, responses);
            server.Client = await McpClient.CreateAsync(
                new StreamClientTransport(requests.Writer.AsStream(), responses.Reader.AsStream()));
            return server;
        }

        public async ValueTask DisposeAsync()
        {
            await Client.DisposeAsync();
            await end.CancelAsync();
            try
            {
                await serving;
            }
            catch (OperationCanceledException)
            {
                // that is how it ends
            }

            await transport.DisposeAsync();
            await host.DisposeAsync();
            end.Dispose();
        }
    }
}
