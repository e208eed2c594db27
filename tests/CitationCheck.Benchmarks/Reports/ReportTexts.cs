using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace CitationCheck.Benchmarks.Reports;

/// <summary>The reports to read: a set of real ones that stands beside the project, or generated ones where it is absent.</summary>
internal static class ReportTexts
{
    private const int GeneratedReports = 200;

    /// <summary>Reads the reports of a kind.</summary>
    /// <param name="html">Whether pages are wanted, or Markdown and plain text.</param>
    /// <returns>One string a report.</returns>
    public static string[] Read(bool html)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CitationCheck.sln")))
        {
            folder = folder.Parent;
        }

        string path = Path.Combine(folder?.FullName ?? "", "..", "shared", "data", "reports", "reports.jsonl.gz");
        return File.Exists(path)
            ? [.. ReadSet(path, html)]
            : [.. Enumerable.Range(1, GeneratedReports).Select(n => html ? Markdig.Markdown.ToHtml(Generate(n)) : Generate(n))];
    }

    /// <summary>Makes a report of sections, each with cited paragraphs, and a list of sources.</summary>
    /// <param name="sections">How many sections it has.</param>
    /// <returns>Markdown.</returns>
    public static string Generate(int sections)
    {
        var text = new StringBuilder("# Rain and snow\n\n");
        for (int n = 1; n <= sections; n++)
        {
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"## Part {n}\n\nRain fell on the hills for most of the night [{n}]. "
                    + $"Sales rose by 3.5 % to $4.2 million, as **the council** had feared [1, {n}]. Who would pay?\n\n");
        }

        text.Append("## Sources\n\n");
        for (int n = 1; n <= sections; n++)
        {
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"[{n}] “Rain in part {n}” Lake News, 2 Mar. 2023, https://lake.example/rain/{n}\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> ReadSet(string path, bool html)
    {
        using var plain = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(plain, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument row = JsonDocument.Parse(line);
            if (row.RootElement.GetProperty("format").GetString() == "html" == html)
            {
                yield return row.RootElement.GetProperty("text").GetString()!;
            }
        }
    }
}
