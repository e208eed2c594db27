using System.Text.Json;
using System.Text.Json.Nodes;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Configuration;

/// <summary>The properties of a configuration file. The tool takes its own; the rest belongs to the library.</summary>
internal sealed class ConfigurationProperties
{
    private static readonly JsonDocumentOptions Reading = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
    };

    private readonly string path;

    private ConfigurationProperties(JsonObject root, string path)
    {
        Rest = root;
        this.path = path;
    }

    /// <summary>The properties that nobody has taken.</summary>
    public JsonObject Rest { get; }

    /// <exception cref="UsageException">The file is not a JSON object.</exception>
    public static ConfigurationProperties Parse(string json, string path)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: Reading) is JsonObject root
                ? new ConfigurationProperties(root, path)
                : throw new UsageException($"{path}: the file must contain a JSON object.");
        }
        catch (JsonException exception)
        {
            string place = exception.LineNumber is { } line
                ? FormattableString.Invariant($":{line + 1}:{exception.BytePositionInLine + 1}")
                : "";
            throw new UsageException($"{path}{place}: the file is not JSON: {exception.Message.Split(" LineNumber:")[0]}", exception);
        }
    }

    /// <summary>Removes a property and returns its value; the default if there is none.</summary>
    /// <exception cref="UsageException">The value has the wrong type.</exception>
    public T? Take<T>(string name)
    {
        if (Rest[name] is not { } node)
        {
            return default;
        }

        Rest.Remove(name);
        return node is JsonValue value && value.TryGetValue(out T? taken)
            ? taken
            : throw new UsageException($"{path}: “{name}” has a value of the wrong type.");
    }

    /// <summary>Removes <c>files</c> and returns its entries.</summary>
    /// <exception cref="UsageException">It is not a list of strings.</exception>
    public IReadOnlyList<string> TakeFiles()
    {
        if (!Rest.Remove("files", out JsonNode? node))
        {
            return [];
        }

        return node is JsonArray files
            ? [.. files.Select(FileOf)]
            : throw new UsageException($"{path}: “files” must be a list of files, folders and patterns, as in [\"reports/**/*.md\"].");
    }

    public void Set(string name, string value) => Rest[name] = value;

    private string FileOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? file)
        ? file
        : throw new UsageException($"{path}: “files” contains something that is not a string.");
}
