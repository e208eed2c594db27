using CitationCheck.Tool.Files;
using CitationCheck.Tool.Shell;
using Microsoft.Extensions.FileSystemGlobbing;

namespace CitationCheck.Tool.Inputs;

/// <summary>What one argument selects: a file, or the files below a folder that match patterns.</summary>
/// <param name="Argument">As the user wrote it.</param>
/// <param name="Path">The full path of the file or the folder.</param>
/// <param name="IsFolder">Whether the argument is a folder and not a pattern.</param>
/// <param name="Patterns">The patterns, relative to the folder; empty for a file.</param>
internal sealed record InputSelection(string Argument, string Path, bool IsFolder, IReadOnlyList<string> Patterns)
{
    private static readonly string[] Reports = ["**/*.md", "**/*.markdown", "**/*.txt", "**/*.html", "**/*.htm"];

    /// <summary>Whether the argument is something that can be read.</summary>
    public bool IsFile => Patterns.Count == 0 && FileKinds.Of(Path) is not FileKind.Missing;

    /// <exception cref="UsageException">The argument is neither a path nor a pattern.</exception>
    public static InputSelection Of(string argument, string folder, string where = "The files to check")
    {
        string path = RealPath.Full(argument, folder, where);
        FileKind kind = FileKinds.Of(path);
        return kind == FileKind.Folder ? new InputSelection(argument, path, true, Reports)
            : kind == FileKind.Missing && argument.Contains('*', StringComparison.Ordinal) ? OfPattern(argument, folder)
            : new InputSelection(argument, path, false, []);
    }

    /// <summary>Whether a file is among the selected ones. Links are resolved.</summary>
    public bool Selects(string realPath)
    {
        if (Patterns.Count == 0)
        {
            return IsFile && RealPath.Of(Path) == realPath;
        }

        string root = RealPath.Of(Path);
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(Patterns);
        return RealPath.IsWithin(root, realPath) && matcher.Match(root, realPath).HasMatches;
    }

    private static InputSelection OfPattern(string pattern, string folder)
    {
        // The part before the first wildcard is a folder: the matcher only accepts patterns below one folder.
        string slashed = pattern.Replace('\\', '/');
        int fixedPart = slashed.LastIndexOf('/', slashed.IndexOf('*', StringComparison.Ordinal)) + 1;
        string below = System.IO.Path.GetFullPath(slashed[..fixedPart], folder);
        string rest = slashed[fixedPart..];
        return rest.Split('/').Contains("..")
            ? throw new UsageException($"The pattern “{pattern}” has “..” after a wildcard; put it before.")
            : new InputSelection(pattern, below, false, [rest]);
    }
}
