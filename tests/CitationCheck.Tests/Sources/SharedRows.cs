using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace CitationCheck.Tests.Sources;

/// <summary>Reads the data that stands beside the project; the test is ignored where it does not.</summary>
internal static class SharedRows
{
    public static string PathOf(string name)
    {
        DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CitationCheck.sln")))
        {
            folder = folder.Parent;
        }

        string path = Path.Combine(folder?.Parent?.FullName ?? "", "shared", "data", name);
        if (folder is null || !Path.Exists(path))
        {
            Assert.Ignore("The shared data is not here.");
        }

        return path;
    }

    public static IEnumerable<JsonElement> Read(string name)
    {
        using Stream file = File.OpenRead(PathOf(name));
        using Stream plain = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument row = JsonDocument.Parse(line);
            yield return row.RootElement.Clone();
        }
    }
}
