using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace CitationCheck.Tool.Inputs;

/// <summary>Turns files, folders, patterns and <c>-</c> into reports: in the given order, each once, those of a pattern by name.</summary>
internal sealed class InputExpander(string folder, string stdinName)
{
    private static readonly string[] Extensions = ["md", "markdown", "txt", "html", "htm"];

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public IEnumerable<ReportInput> Expand(IEnumerable<string> arguments) => arguments.SelectMany(Expand);

    private IEnumerable<ReportInput> Expand(string argument)
    {
        if (argument == "-")
        {
            return [new ReportInput(stdinName, ReadStandardInputAsync)];
        }

        string path = Path.GetFullPath(argument, folder);
        if (File.Exists(path))
        {
            return Once(path);
        }

        if (Directory.Exists(path))
        {
            return Match(path, Extensions.Select(extension => "**/*." + extension)).SelectMany(Once);
        }

        return argument.Contains('*', StringComparison.Ordinal) ? MatchPattern(argument) : [Missing(argument, "the file does not exist")];
    }

    private IEnumerable<ReportInput> MatchPattern(string pattern)
    {
        // The part before the first wildcard is a folder: the matcher only accepts patterns below one folder.
        string slashed = pattern.Replace('\\', '/');
        int fixedPart = slashed.LastIndexOf('/', slashed.IndexOf('*', StringComparison.Ordinal)) + 1;
        string below = Path.GetFullPath(slashed[..fixedPart], folder);
        string[] files = Directory.Exists(below) ? [.. Match(below, [slashed[fixedPart..]])] : [];
        return files.Length == 0 ? [Missing(pattern, "no file matches")] : files.SelectMany(Once);
    }

    private static IEnumerable<string> Match(string below, IEnumerable<string> patterns)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(patterns);
        return matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(below))).Files
            .Select(file => Path.GetFullPath(file.Path, below)).Order(StringComparer.Ordinal);
    }

    private IEnumerable<ReportInput> Once(string path) =>
        seen.Add(path) ? [new ReportInput(NameOf(path), token => ReportFile.ReadAsync(path, token))] : [];

    private string NameOf(string path)
    {
        string relative = Path.GetRelativePath(folder, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }

    private static ReportInput Missing(string name, string reason) => new(name, _ => throw new IOException(reason));

    private static async Task<string> ReadStandardInputAsync(CancellationToken cancellationToken)
    {
        Stream stream = Console.OpenStandardInput();
        await using (stream.ConfigureAwait(false))
        {
            return await ReportFile.ReadAsync(stream, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
