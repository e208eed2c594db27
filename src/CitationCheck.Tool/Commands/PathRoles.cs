using CitationCheck.Tool.Files;
using CitationCheck.Tool.Inputs;
using CitationCheck.Tool.Outputs;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Commands;

/// <summary>What each file of a run is for: nothing that is written may be read too, or be written twice.</summary>
internal sealed class PathRoles
{
    private const int HeadLength = 1_000;
    private const string OwnPage = "<meta name=\"generator\" content=\"CitationCheck";

    private readonly Dictionary<string, (string Role, bool IsWritten)> roles = new(StringComparer.Ordinal);
    private readonly List<InputSelection> inputs = [];

    /// <summary>Adds files, folders and patterns to check.</summary>
    /// <exception cref="UsageException">One is neither a path nor a pattern.</exception>
    public void AddInputs(IEnumerable<string> arguments, string folder, string where) =>
        inputs.AddRange(arguments.Where(argument => argument != "-").Select(argument => InputSelection.Of(argument, folder, where)));

    /// <exception cref="UsageException">An output is read in this run, or written twice.</exception>
    public void AddOutputs(IEnumerable<OutputTarget> targets)
    {
        foreach (OutputTarget target in targets)
        {
            string? path = target is { IsFolder: true, Path: { } folder } ? Path.Combine(folder, "index.html") : target.Path;
            Add("an output", path, isWritten: true);
        }
    }

    public void Read(string role, string? path) => Add(role, path == "-" ? null : path, isWritten: false);

    /// <exception cref="UsageException">The file has a role that does not go with this one.</exception>
    public void Add(string role, string? path, bool isWritten)
    {
        if (path is null || Resolve(path) is not { } real)
        {
            return;
        }

        if (roles.TryGetValue(real, out (string Role, bool IsWritten) other) && (isWritten || other.IsWritten))
        {
            throw new UsageException($"{path} cannot be both {other.Role} and {role}.");
        }

        if (isWritten && inputs.Exists(input => IsReadAs(input, real)))
        {
            throw new UsageException($"{path} cannot be both a report and {role}; choose another file, or name the reports more narrowly.");
        }

        roles[real] = (role, isWritten);
    }

    /// <summary>The path without links; <see langword="null"/> for an open file, which has no name.</summary>
    private static string? Resolve(string path)
    {
        try
        {
            return RealPath.Of(path) is var real && RealPath.IsMadeUp(real) ? null : real;
        }
        catch (IOException exception)
        {
            throw new UsageException($"{path}: {exception.Message}", exception);
        }
    }

    /// <summary>A page that an earlier run has left among the reports is no report, and may be written again.</summary>
    private static bool IsReadAs(InputSelection input, string real) =>
        FileKinds.Of(real) == FileKind.Regular && input.Selects(real) && (input.Patterns.Count == 0 || !IsOwnPage(real));

    private static bool IsOwnPage(string path)
    {
        using StreamReader reader = ReportFile.Reader(File.OpenRead(path));
        char[] head = new char[HeadLength];
        return head.AsSpan(0, reader.ReadBlock(head)).Contains(OwnPage, StringComparison.Ordinal);
    }
}
