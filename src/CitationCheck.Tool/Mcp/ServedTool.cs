using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CitationCheck.Tool.Shell;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CitationCheck.Tool.Mcp;

/// <summary>
/// A tool of the server. Whatever is wrong with a call is told in its result, as the protocol wants it, so that the model that made
/// the call reads it.
/// </summary>
internal abstract class ServedTool : McpServerTool
{
    /// <summary>People read the text of a result too: letters of other scripts stay letters.</summary>
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ModelContextProtocol.Protocol.Tool definition;
    private readonly string[] arguments;

    /// <param name="name">The name that clients call.</param>
    /// <param name="title">The name for people.</param>
    /// <param name="description">What the tool does, for the model that chooses it.</param>
    /// <param name="input">The JSON Schema of the arguments.</param>
    /// <param name="output">The JSON Schema of the result.</param>
    /// <param name="isOpenWorld">Whether the tool uses the network.</param>
    protected ServedTool(string name, string title, string description, string input, string output, bool isOpenWorld)
    {
        definition = new ModelContextProtocol.Protocol.Tool
        {
            Name = name,
            Title = title,
            Description = description,
            InputSchema = Parse(input),
            OutputSchema = Parse(output),
            Annotations = new ToolAnnotations
            {
                Title = title,
                ReadOnlyHint = true,
                DestructiveHint = false,
                IdempotentHint = true,
                OpenWorldHint = isOpenWorld,
            },
        };
        arguments = [.. definition.InputSchema.GetProperty("properties").EnumerateObject().Select(property => property.Name)];
    }

    public override ModelContextProtocol.Protocol.Tool ProtocolTool => definition;

    public override IReadOnlyList<object> Metadata => [];

    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        try
        {
            var given = new ToolArguments(request.Params?.Arguments, arguments);
            ToolProgress? progress = ToolProgress.Of(request);
            JsonObject result = await RunAsync(given, progress, cancellationToken).ConfigureAwait(false);
            await (progress?.Sent ?? Task.CompletedTask).ConfigureAwait(false);
            return Success(result);
        }
        catch (UsageException exception)
        {
            return Failure(exception.Message);
        }
        catch (OutOfMemoryException)
        {
            return Failure("There is not enough memory.");
        }
#pragma warning disable CA1031 // a bug that affects one call must not end the server
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            string bug = StandardError.Bug(exception);
            StandardError.Write($"{ProtocolTool.Name}: {bug}", exception);
            return Failure(bug);
        }
    }

    /// <summary>Does what the tool is for.</summary>
    /// <exception cref="UsageException">An argument is wrong.</exception>
    protected abstract Task<JsonObject> RunAsync(
        ToolArguments given, IProgress<SourceProgress>? progress, CancellationToken cancellationToken);

    private static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    /// <summary>Clients that know nothing of structured results read the same JSON as a text, as the protocol asks.</summary>
    private static CallToolResult Success(JsonObject result) => new()
    {
        StructuredContent = JsonSerializer.SerializeToElement(result),
        Content = [new TextContentBlock { Text = result.ToJsonString(Readable) }],
    };

    private static CallToolResult Failure(string message) => new()
    {
        IsError = true,
        Content = [new TextContentBlock { Text = message }],
    };
}
