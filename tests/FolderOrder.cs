using System.Text.RegularExpressions;

namespace CitationCheck.Tests;

/// <summary>The folders of a project in the order of its flow: code may only name types of its own folder and of those to its left.</summary>
/// <param name="project">The folder of the project, from the root of the repository.</param>
/// <param name="order">The folders of the project, from left to right; the files beside the project file come last.</param>
internal sealed class FolderOrder(string project, params string[] order)
{
    private readonly SourceFile[] files =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Folder, project), "*.cs", SearchOption.AllDirectories)
            .Select(path => SourceFile.Read(Path.Combine(Repository.Folder, project), path))
            .Where(file => file.Folder is not ("bin" or "obj")),
    ];

    /// <summary>Folders that have no place in the order.</summary>
    public IEnumerable<string> Unplaced => files.Select(file => file.Folder).Where(folder => folder.Length > 0).Distinct().Except(order);

    /// <summary>Arrows to the right, as “Left/User.cs uses Right/Used.cs”.</summary>
    public IEnumerable<string> Violations =>
        from user in files
        from used in files
        where PlaceOf(used) > PlaceOf(user) && user.Words.Contains(used.Type)
        select $"{user.Folder}/{user.Type}.cs uses {used.Folder}/{used.Type}.cs";

    private int PlaceOf(SourceFile file) => file.Folder.Length == 0 ? order.Length : Array.IndexOf(order, file.Folder);

    /// <param name="Folder">The first folder below the project; empty for a file beside the project file.</param>
    /// <param name="Type">The name of its type, which is that of the file.</param>
    /// <param name="Words">All words of its code, without comments and strings.</param>
    private sealed record SourceFile(string Folder, string Type, HashSet<string> Words)
    {
        private static readonly Regex CommentsAndStrings = new("//.*|\"(?:[^\"\\\\\n]|\\\\.)*\"");

        public static SourceFile Read(string project, string path)
        {
            string code = CommentsAndStrings.Replace(File.ReadAllText(path), "");
            string[] folders = Path.GetRelativePath(project, path).Split(Path.DirectorySeparatorChar);
            return new SourceFile(
                folders.Length > 1 ? folders[0] : "",
                Path.GetFileNameWithoutExtension(path),
                Regex.Matches(code, @"\w+").Select(word => word.Value).ToHashSet(StringComparer.Ordinal));
        }
    }
}
