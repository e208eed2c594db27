namespace CitationCheck.Tests;

/// <summary>The files of the project, for tests that read them.</summary>
internal static class Repository
{
    /// <summary>The project's top folder: the one that holds CitationCheck.sln.</summary>
    public static string Folder { get; } = Find(TestContext.CurrentContext.TestDirectory);

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Folder, .. path])).ReplaceLineEndings("\n");

    /// <summary>Files below the top folder, by relative path, without what builds make.</summary>
    public static IEnumerable<string> Files(string pattern) =>
        from top in new[] { "src", "tests", "samples" }
        from file in Directory.EnumerateFiles(Path.Combine(Folder, top), pattern, SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Folder, file).Replace('\\', '/')
        where !name.Contains("/bin/", StringComparison.Ordinal) && !name.Contains("/obj/", StringComparison.Ordinal)
        orderby name
        select name;

    private static string Find(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "CitationCheck.sln")))
            {
                return at.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {folder} holds CitationCheck.sln.");
    }
}
