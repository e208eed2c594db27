using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CitationCheck.Tests.Specs;
using CitationCheck.Writers;

namespace CitationCheck.Fuzz;

/// <summary>The texts to begin with.</summary>
internal static class SeedTexts
{
    private const string Options =
        """{"preset":"strict","severities":{"CC101":"warning","uncited-sentence":"off","CC201":null}"""
        + ""","coverage":"paragraph","minimumCoverage":0.5,"skippedSections":["abstract","conclusion"]"""
        + ""","skippedHeadings":["Notes"],"today":"2026-01-31","limits":{"maxLength":1000,"maxDepth":10}}""";

    /// <summary>Short texts with the pieces of those that once broke something.</summary>
    private static readonly string Corpus = Path.Combine(AppContext.BaseDirectory, "Corpus");

    private const string SpecFolder = "tests/CitationCheck.Tests/Specs";

    private static readonly string[] Urls =
    [
        "https://lake.example/rain?a=1&b=%20#c", "http://user:pass@a.example:8080/", "https://[::ffff:127.0.0.1]/", "http://0x7f.1/",
        "https://bücher.example/ü", "https://a.example/(b)/[c]#:~:text=d", "//a.example", "https://www.a.example./a/../b/?utm_source=c",
        "https://web.archive.org/web/2020/https://a.example/", "https://doi.org/10.1234/A(b)c", "HTTPS://A.EXAMPLE", "mailto:a@b.example",
        "https://a.example:443/%zz",
    ];

    private static readonly string[] Titles =
    [
        "Rain in Genève | Lake News\nRain in Geneva - The Lake News", "“Prices: a view”\nPrices : A View",
        "10 rules of rain\n12 rules of rain", "Caf\u00C3\u00A9 society\nCafé society", "Not a rainy day\nA rainy day", "水の研究\n水の研究 | 新聞",
        "&quot;Rain&quot; &amp; snow…\n\"Rain\" & snow and more of it",
    ];

    private const string Page =
        """<!doctype html><html lang=fr><meta charset=utf-8><title>Rain in Genève | Lake News</title>"""
        + """<meta property="og:title" content="Rain in Genève">"""
        + """<meta name=author content="A. Lee">""" + "\n"
        + """<script type='application/ld+json'>{"@graph":["""
        + """{"@type":"NewsArticle","headline":"Rain","author":[{"name":"A. Lee"}],"datePublished":"2023-03-02T10:00:00Z"}]}</script>"""
        + "\n"
        + """<link rel=canonical href="https://lake.example/rain">"""
        + """<svg><title>x</title></svg><h1>Rain in <b>Genève</b></h1>"""
        + """<time datetime="2023-03-02">2 March</time><p>Rain fell.</p></html>""";

    /// <summary>Reads the texts of every kind.</summary>
    /// <param name="paths">Folders and files; the specs of this repository and the corpus when there are none.</param>
    public static Dictionary<SeedKind, List<string>> Read(IReadOnlyCollection<string> paths)
    {
        IEnumerable<string> sources = paths.Count > 0 ? paths : [Specs(), Corpus];
        List<string> reports = [.. sources.SelectMany(ReadPath).Where(static text => text.Length > 0)];
        List<ValidationResult> results =
            [.. reports.Where(static text => text.Length < 5000).Take(20).Select(static text => CitationValidator.Validate(text))];
        return new Dictionary<SeedKind, List<string>>
        {
            [SeedKind.Report] = [.. reports, .. reports.Take(100).Select(Markdig)],
            [SeedKind.Results] =
            [
                .. results.Select(static result => ResultWriter.Write(OutputFormat.Json, result, "a.md")),
                .. results.Select(static result => ResultWriter.Write(OutputFormat.JsonLines, result, "a.md"))
            ],
            [SeedKind.Observations] = [.. results.Select(Observations)],
            [SeedKind.Options] = [Options],
            [SeedKind.Titles] =
            [
                .. Titles,
                .. results.SelectMany(static result => result.Report.References)
                    .Where(static reference => reference.Title is not null)
                    .Select(static reference => $"{reference.Title}\n{reference.Title} | {reference.Publisher}")
            ],
            [SeedKind.Url] = [.. Urls],
            [SeedKind.Page] = [Page, .. reports.Take(20).Select(Markdig)],
        };
    }

    private static string Specs()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, SpecFolder)))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? ".", SpecFolder);
    }

    private static IEnumerable<string> ReadPath(string path)
    {
        IEnumerable<string> files = Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [path];
        return files.SelectMany(static file =>
            file.EndsWith(".jsonl.gz", StringComparison.Ordinal) ? ReadRows(file)
            : file.EndsWith(".gz", StringComparison.Ordinal) ? [ReadPacked(file)]
            : file.Contains("Specs", StringComparison.Ordinal) && file.EndsWith(".md", StringComparison.Ordinal) ? ReadSpecs(file)
            : [File.ReadAllText(file)]);
    }

    private static string ReadPacked(string file)
    {
        using var plain = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static IEnumerable<string> ReadRows(string file)
    {
        foreach (string line in ReadPacked(file).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            if (row.RootElement.TryGetProperty("text", out JsonElement text))
            {
                yield return text.GetString()!;
            }
        }
    }

    private static IEnumerable<string> ReadSpecs(string file) =>
        from spec in SpecFile.Parse(file, File.ReadAllLines(file))
        from report in spec.Of("report")
        select report.Text;

    private static string Markdig(string markdown)
    {
        try
        {
            return global::Markdig.Markdown.ToHtml(markdown);
        }
        catch (ArgumentException)
        {
            return markdown; // nested too deeply
        }
    }

    private static string Observations(ValidationResult result) =>
        new SourceObservations(
            from reference in result.Report.References
            where reference.Url is not null
            select new SourceObservation
            {
                Url = reference.Url!,
                Outcome = SourceOutcome.Page,
                HttpStatus = 200,
                Titles = [new SourceTitle(TitleField.Title, reference.Title ?? "Rain")],
                Published = reference.Date
            }).ToJson();
}
