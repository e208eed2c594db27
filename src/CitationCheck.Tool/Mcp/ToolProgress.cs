using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CitationCheck.Tool.Mcp;

/// <summary>Passes on how far the sources are, to a client that has asked for it.</summary>
internal sealed class ToolProgress : IProgress<SourceProgress>
{
    private readonly McpServer server;
    private readonly ProgressToken token;

    private ToolProgress(McpServer server, ProgressToken token)
    {
        this.server = server;
        this.token = token;
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
        _ = server.NotifyProgressAsync(token, notification); // a client that no longer listens has no say in the check
    }
}
