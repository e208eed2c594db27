using CitationCheck.Tool.Files;
using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace CitationCheck.Tool.Inputs;

/// <summary>
/// The files below one folder that match patterns. A folder of strangers' files may hold anything: links to folders are not followed,
/// for they may lead out or in a circle; what is no regular file of the folder is left out; a folder that cannot be read costs only
/// what is in it.
/// </summary>
internal sealed class FolderListing(string root)
{
    private static readonly string[] Dependencies = ["node_modules"];

    private readonly string realRoot = RealPath.Of(root);
    private bool isDeep;

    /// <summary>What was left out, and why.</summary>
    public List<(string Path, string Reason)> Skipped { get; } = [];

    /// <summary>The folders that could not be read, and why.</summary>
    public List<(string Path, string Reason)> Unreadable { get; } = [];

    /// <summary>The files that match, ordered by path.</summary>
    /// <param name="patterns">
    /// Patterns relative to the folder. Hidden folders and <c>node_modules</c> are searched only when a pattern names them.
    /// </param>
    public IReadOnlyList<string> Match(IReadOnlyCollection<string> patterns)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(patterns);
        HashSet<string> named = [.. patterns.SelectMany(pattern => pattern.Split('/'))];
        isDeep = patterns.Any(pattern => pattern.Contains('/', StringComparison.Ordinal));
        IEnumerable<string> found = matcher.Execute(new Folder(this, new DirectoryInfo(root), named)).Files
            .Select(file => Path.GetFullPath(file.Path, root)).Order(StringComparer.Ordinal);
        return [.. found.Where(IsReport)];
    }

    private void Skip(DirectoryInfo link)
    {
        if (isDeep)
        {
            Skipped.Add((link.FullName, "a link to a folder is not followed"));
        }
    }

    private bool IsReport(string path)
    {
        string? fault = FaultOf(path);
        if (fault is not null)
        {
            Skipped.Add((path, fault));
        }

        return fault is null;
    }

    private string? FaultOf(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            return FaultOfLink(path);
        }

        return FileKinds.Of(path) == FileKind.Regular ? null : "it is not a regular file";
    }

    /// <summary>
    /// A link may give a report another name. It must not show what the folder would not: a token in <c>.git/config</c> is no report
    /// because a link calls it <c>notes.md</c>.
    /// </summary>
    private string? FaultOfLink(string path)
    {
        string target;
        try
        {
            target = RealPath.Of(path);
        }
        catch (IOException)
        {
            return "the link leads in a circle";
        }

        if (!RealPath.IsWithin(realRoot, target))
        {
            return "the link leads out of the folder";
        }

        string[] folders = Path.GetRelativePath(realRoot, Path.GetDirectoryName(target)!).Split(Path.DirectorySeparatorChar);
        return FileKinds.Of(target) switch
        {
            FileKind.Missing => "the link leads to nothing",
            not FileKind.Regular => "it is not a regular file",
            _ when folders.Any(folder => folder != "." && IsHidden(folder)) || Path.GetExtension(target) != Path.GetExtension(path) =>
                "the link leads to a file that is not checked",
            _ => null,
        };
    }

    private static bool IsHidden(string folder) => folder.StartsWith('.') || Dependencies.Contains(folder, StringComparer.Ordinal);

    /// <summary>What the matcher sees of a folder.</summary>
    private sealed class Folder(FolderListing listing, DirectoryInfo info, HashSet<string> named) : DirectoryInfoBase
    {
        public override string Name => info.Name;

        public override string FullName => info.FullName;

        public override DirectoryInfoBase? ParentDirectory => info.Parent is { } parent ? new Folder(listing, parent, named) : null;

        public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
        {
            FileSystemInfo[] entries;
            try
            {
                entries = info.GetFileSystemInfos();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                listing.Unreadable.Add((FullName, "the folder cannot be read"));
                return [];
            }

            return entries.Select(Seen).OfType<FileSystemInfoBase>();
        }

        public override DirectoryInfoBase GetDirectory(string path) =>
            new Folder(listing, new DirectoryInfo(Path.Combine(FullName, path)), named);

        public override FileInfoBase GetFile(string path) => new FileInfoWrapper(new FileInfo(Path.Combine(FullName, path)));

        private FileSystemInfoBase? Seen(FileSystemInfo entry)
        {
            if (entry is not DirectoryInfo folder)
            {
                return new FileInfoWrapper((FileInfo)entry);
            }

            if (folder.LinkTarget is not null)
            {
                listing.Skip(folder);
                return null;
            }

            return IsHidden(folder.Name) && !named.Contains(folder.Name) ? null : new Folder(listing, folder, named);
        }
    }
}
