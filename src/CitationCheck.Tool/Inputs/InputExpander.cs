using CitationCheck.Tool.Files;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Inputs;

/// <summary>Turns files, folders, patterns and <c>-</c> into reports: in the given order, each once, those of a pattern by name.</summary>
/// <param name="folder">The folder that relative paths are in.</param>
/// <param name="stdinName">The name of the report on standard input.</param>
/// <param name="outputs">Files and folders that results go to, links resolved: what an earlier run has left there is no report.</param>
internal sealed class InputExpander(string folder, string stdinName, IReadOnlyList<string> outputs)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public IEnumerable<ReportInput> Expand(IEnumerable<string> arguments) => arguments.SelectMany(Expand);

    private IEnumerable<ReportInput> Expand(string argument)
    {
        if (argument == "-")
        {
            return [new ReportInput(stdinName, ReportFile.ReadStandardInputAsync)];
        }

        InputSelection selection = InputSelection.Of(argument, folder);
        return selection switch
        {
            { IsFile: true } => Once(selection.Path),
            { Patterns.Count: > 0 } => List(selection),
            _ => [Failed(argument, "the file does not exist" + HintFor(argument))],
        };
    }

    private List<ReportInput> List(InputSelection selection)
    {
        if (!Directory.Exists(selection.Path))
        {
            return [Failed(selection.Argument, "no file matches")];
        }

        var listing = new FolderListing(selection.Path);
        List<ReportInput> found = [];
        bool hasFiles = false;
        foreach (string path in listing.Match(selection.Patterns).Where(IsNoOutput))
        {
            hasFiles = true;
            found.AddRange(Once(path));
        }

        foreach ((string path, string reason) in listing.Skipped)
        {
            StandardError.Write($"{NameOf(path)}: skipped: {reason}");
        }

        found.AddRange(listing.Unreadable.Select(failure => Failed(NameOf(failure.Path), failure.Reason)));
        return hasFiles || found.Count > 0 || selection.IsFolder ? found : [Failed(selection.Argument, "no file matches")];
    }

    private bool IsNoOutput(string path) => !outputs.Any(output => RealPath.IsWithin(output, RealPath.Of(path)));

    private IEnumerable<ReportInput> Once(string path) =>
        seen.Add(path) ? [new ReportInput(NameOf(path), token => ReportFile.ReadAsync(path, token))] : [];

    private string NameOf(string path)
    {
        string relative = Path.GetRelativePath(folder, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }

    private string HintFor(string argument) => argument.StartsWith('@') && File.Exists(Path.Combine(folder, argument[1..]))
        ? $"; to check the files that {argument[1..]} names, use --files-from {argument[1..]}"
        : "";

    private static ReportInput Failed(string name, string reason) => new(name, _ => throw new IOException(reason));
}
