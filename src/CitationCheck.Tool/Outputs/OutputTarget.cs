using CitationCheck.Tool.Files;
using CitationCheck.Tool.Shell;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Outputs;

/// <summary>One output of a run: a format and a file.</summary>
/// <param name="Format">The format.</param>
/// <param name="Path">
/// The file; <see langword="null"/> for standard output. A path that ends with <c>/</c> is a folder with one page per report.
/// </param>
internal sealed record OutputTarget(OutputFormat Format, string? Path)
{
    /// <summary>The formats by their names on the command line.</summary>
    public static IReadOnlyDictionary<string, OutputFormat> Formats { get; } =
        new Dictionary<string, OutputFormat>(StringComparer.OrdinalIgnoreCase)
        {
            ["text"] = OutputFormat.Text,
            ["json"] = OutputFormat.Json,
            ["jsonl"] = OutputFormat.JsonLines,
            ["sarif"] = OutputFormat.Sarif,
            ["junit"] = OutputFormat.JUnit,
            ["markdown"] = OutputFormat.Markdown,
            ["github"] = OutputFormat.GitHub,
            ["html"] = OutputFormat.Html,
        };

    public bool IsFolder => Path is { } path && (path.EndsWith('/') || path.EndsWith('\\') || Directory.Exists(path));

    /// <summary>Reads all <c>--format FORMAT[=FILE]</c>, and <c>--output FILE</c> for the one that names no file.</summary>
    public static IReadOnlyList<OutputTarget> Parse(IReadOnlyList<string> formats, string? output, OutputFormat otherwise)
    {
        List<OutputTarget> targets = [.. formats.Select(Parse)];
        if (targets.Count == 0)
        {
            targets.Add(new OutputTarget(otherwise, null));
        }

        if (output is not null)
        {
            int bare = targets.FindIndex(target => target.Path is null);
            if (bare < 0)
            {
                throw new UsageException("--output needs a --format that names no file.");
            }

            targets[bare] = targets[bare] with { Path = FileOf(output, "--output") };
        }

        ThrowIfTargetsConflict(targets);
        return targets;
    }

    private static void ThrowIfTargetsConflict(List<OutputTarget> targets)
    {
        if (targets.Count(target => target.Path is null) > 1)
        {
            throw new UsageException("Only one format can go to standard output; give the others a file, as in --format sarif=out.sarif.");
        }

        if (targets.Find(target => target.IsFolder && target.Format != OutputFormat.Html) is { } folder)
        {
            throw new UsageException($"Only html can be written to a folder, not to {folder.Path}.");
        }
    }

    private static OutputTarget Parse(string value)
    {
        string[] parts = value.Split('=', 2);
        if (!Formats.TryGetValue(parts[0], out OutputFormat format))
        {
            throw new UsageException($"There is no format “{parts[0]}”; the formats are {string.Join(", ", Formats.Keys)}.");
        }

        return parts is [_, { Length: 0 }]
            ? throw new UsageException($"--format {parts[0]}= needs a file.")
            : new OutputTarget(format, parts.Length > 1 ? FileOf(parts[1], "--format") : null);
    }

    /// <summary>The file; <see langword="null"/> for what is standard output under another name.</summary>
    private static string? FileOf(string path, string option)
    {
        if (path == "-")
        {
            return null;
        }

        RealPath.Full(path, Directory.GetCurrentDirectory(), option);
        return StreamFile.IsStandardOutput(RealPath.Of(path)) ? null : path;
    }
}
