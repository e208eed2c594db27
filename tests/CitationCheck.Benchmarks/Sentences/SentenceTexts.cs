using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace CitationCheck.Benchmarks.Sentences;

/// <summary>The texts to split: a set of sentences that stands beside the project, or generated text where it is absent.</summary>
internal static class SentenceTexts
{
    private const int GeneratedParagraphs = 2000;

    private static readonly string[] GeneratedSentences =
    [
        "Rain fell on the hills for most of the night.", "The U.S. Senate voted 52 to 48 on Dec. 3, 2019.[1]",
        "Sales rose by 3.5 % to $4.2 million [2, 3].",
        "“Nobody had expected it,” Mr. Smith said.[^4]", "Who would pay for the repairs?",
        "See Fig. 3 and Smith et al. (2020) for the whole story.",
    ];

    /// <summary>Reads the texts of a set.</summary>
    /// <param name="set">The set's name.</param>
    /// <returns>One string an item.</returns>
    public static string[] Read(string set)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CitationCheck.sln")))
        {
            folder = folder.Parent;
        }

        string path = Path.Combine(folder?.FullName ?? "", "..", "shared", "data", "sentences", set + ".jsonl.gz");
        return File.Exists(path) ? [.. ReadSet(path)] : [.. Generate()];
    }

    private static IEnumerable<string> ReadSet(string path)
    {
        using var plain = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(plain, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument row = JsonDocument.Parse(line);
            yield return row.RootElement.GetProperty("text").GetString()!;
        }
    }

    private static IEnumerable<string> Generate() =>
        Enumerable.Range(0, GeneratedParagraphs).Select(paragraph => string.Join(
            ' ', Enumerable.Range(paragraph, 6).Select(n => GeneratedSentences[n * 5 % GeneratedSentences.Length])));
}
