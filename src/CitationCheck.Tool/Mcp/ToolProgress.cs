using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CitationCheck.Tool.Mcp;

/// <summary>Passes on how far the sources are, in order, to a client that has asked for it.</summary>
internal sealed class ToolProgress : IProgress<SourceProgress>
{
    private readonly Lock gate = new();
    private readonly McpServer server;
    private readonly ProgressToken token;
    private Task sent = Task.CompletedTask;

    private ToolProgress(McpServer server, ProgressToken token)
    {
        this.server = server;
        this.token = token;
    }

    /// <summary>Ends when all that was reported has been sent: after the result, nobody listens.</summary>
    public Task Sent
    {
        get
        {
            lock (gate)
            {
                return sent;
            }
        }
    }

    /// <returns>The progress; <see langword="null"/> if the client has not asked for any.</returns>
    public static ToolProgress? Of(RequestContext<CallToolRequestParams> request) =>
        request.Params?.ProgressToken is { } token ? new ToolProgress(request.Server, token) : null;

    public void Report(SourceProgress value)
    {
        var notification = new ProgressNotificationValue
        {
            Progress = value.Done,
            Total = value.Total,
            Message = $"{value.Latest.Outcome}: {value.Latest.Url}",
        };
        lock (gate)
        {
            sent = SendAsync(sent, notification);
        }
    }

    private async Task SendAsync(Task before, ProgressNotificationValue notification)
    {
        await before.ConfigureAwait(false);
        try
        {
            await server.NotifyProgressAsync(token, notification).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // a client that no longer listens has no say in the check
        catch (Exception)
#pragma warning restore CA1031
        {
            // the result will fail, too
        }
    }
}
