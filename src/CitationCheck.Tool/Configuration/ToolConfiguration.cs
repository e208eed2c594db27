using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Configuration;

/// <summary>What <c>citationcheck.json</c> says. The command line has the last word.</summary>
internal sealed record ToolConfiguration
{
    public const string FileName = "citationcheck.json";

    /// <summary>The properties that are the tool's and not the library's.</summary>
    private static readonly string[] Own = ["files", "failOn", "baseline", "ruleHelpUri"];

    /// <summary>How reports are judged.</summary>
    public ValidationOptions Options { get; init; } = ValidationOptions.Default;

    /// <summary>The least severity that fails the run; <see langword="null"/> for none.</summary>
    public Severity? FailOn { get; init; } = Severity.Error;

    /// <summary>The file of known findings, as a full path.</summary>
    public string? Baseline { get; init; }

    /// <summary>Where rules are described; see WriterOptions.RuleHelpUri.</summary>
    public string? RuleHelpUri { get; init; }

    /// <summary>What is checked when the command line names nothing.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The folder that <see cref="Files"/> are relative to.</summary>
    public string? Folder { get; init; }

    /// <summary>Reads the named file, or the nearest <c>citationcheck.json</c> from a folder upwards; without one all is default.</summary>
    /// <param name="path">The file; <see langword="null"/> to look for it.</param>
    /// <param name="folder">Where the search begins.</param>
    /// <param name="look">Whether a file is looked for at all.</param>
    /// <param name="preset">The preset of the command line, which replaces the file's.</param>
    public static ToolConfiguration Load(string? path, string folder, bool look, string? preset)
    {
        string? found = path is not null ? Path.GetFullPath(path, folder) : look ? FindUpwards(folder) : null;
        if (found is null)
        {
            return Parse("{}", folder, "--preset", preset);
        }

        try
        {
            return Parse(File.ReadAllText(found), Path.GetDirectoryName(found)!, found, preset);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The configuration cannot be read: {exception.Message}", exception);
        }
    }

    internal static ToolConfiguration Parse(string json, string folder, string path, string? preset = null)
    {
        JsonObject root;
        try
        {
            root = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }) as JsonObject
                ?? throw new UsageException($"{path}: the file must hold a JSON object.");
        }
        catch (JsonException exception)
        {
            string place = exception.LineNumber is { } line ? string.Create(CultureInfo.InvariantCulture, $":{line + 1}:{exception.BytePositionInLine + 1}") : "";
            throw new UsageException($"{path}{place}: the file is not JSON: {exception.Message.Split(" LineNumber:")[0]}", exception);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException($"{path}: {exception.Message}", exception); // a property stands twice
        }

        var configuration = new ToolConfiguration { Folder = folder };
        root.Remove("$schema");
        if (Take<string>("failOn") is { } bar)
        {
            configuration = configuration with { FailOn = SeverityThreshold.Parse(bar, $"{path}: failOn") };
        }

        if (Take<string>("baseline") is { } baseline)
        {
            configuration = configuration with { Baseline = Path.GetFullPath(baseline, folder) };
        }

        configuration = configuration with { RuleHelpUri = Take<string>("ruleHelpUri") };
        if (root.ContainsKey("files"))
        {
            JsonArray files = root["files"] as JsonArray ?? throw new UsageException($"{path}: “files” must be a list of files, folders and patterns, as in [\"reports/**/*.md\"].");
            configuration = configuration with { Files = [.. files.Select(file => file is JsonValue value && value.TryGetValue(out string? name) ? name : throw new UsageException($"{path}: “files” holds something that is no text."))] };
            root.Remove("files");
        }

        if (preset is not null)
        {
            root["preset"] = preset;
        }

        return configuration with { Options = OptionsFile.Parse(root, path, Own) };

        T? Take<T>(string name)
        {
            if (root[name] is not { } node)
            {
                return default;
            }

            root.Remove(name);
            return node is JsonValue value && value.TryGetValue(out T? taken) ? taken : throw new UsageException($"{path}: “{name}” has a value of the wrong kind.");
        }
    }

    private static string? FindUpwards(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            string path = Path.Combine(at.FullName, FileName);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
