using System.Reflection;
using CitationCheck.Tool.Commands;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CitationCheck.Tool.Mcp;

/// <summary>A server of the Model Context Protocol with the checks as its tools, until its client goes.</summary>
internal sealed class McpHost : IAsyncDisposable
{
    private const string Instructions =
        "Checks that every claim of a cited text has a valid source. Use check_answer for an answer with the documents it was made from, "
        + "and check_report for a report with its own list of references. Fix every error, look at warnings; explain_rule says what a "
        + "finding means. Offsets count UTF-16 code units.";

    private readonly CheckGate gate = new();
    private readonly SourceObserver? observer;

    /// <param name="sources">How to fetch the cited pages; <see langword="null"/> to stay offline.</param>
    public McpHost(SourceRequest? sources) => observer = sources is null ? null : new SourceObserver(sources);

    /// <summary>Serves one client.</summary>
    /// <param name="transport">The connection.</param>
    /// <param name="logs">Where to log; <see langword="null"/> for nowhere.</param>
    /// <param name="cancellationToken">Ends the server.</param>
    public async Task RunAsync(ITransport transport, ILoggerFactory? logs, CancellationToken cancellationToken)
    {
        McpServer server = McpServer.Create(transport, Options(), logs);
        await using (server.ConfigureAwait(false))
        {
            await server.RunAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        gate.Dispose();
        if (observer is not null)
        {
            await observer.DisposeAsync().ConfigureAwait(false);
        }
    }

    private McpServerOptions Options() => new()
    {
        ServerInfo = new Implementation
        {
            Name = "citationcheck",
            Title = "CitationCheck",
            Version = VersionOf(typeof(McpHost).Assembly),
        },
        ServerInstructions = Instructions,
        ToolCollection = [.. Tools()],
    };

    /// <summary>The version without the commit.</summary>
    private static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private IEnumerable<McpServerTool> Tools()
    {
        yield return new ReportTool(gate);
        yield return new AnswerTool(gate);
        yield return new RuleTool();
        if (observer is not null)
        {
            yield return new SourcesTool(gate, observer);
        }
    }
}
