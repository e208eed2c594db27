using System.Text.RegularExpressions;
using CitationCheck.Writers;

namespace CitationCheck.Tests.Writers;

/// <summary>
/// What the writers write stands in <c>Golden/</c>. After a wanted change run the tests once with UPDATE_GOLDEN=1 and
/// read the difference.
/// </summary>
[TestFixture]
internal sealed partial class GoldenTests
{
    private static readonly string Folder = Path.Combine(Repository.Folder, "tests", "CitationCheck.Tests", "Writers", "Golden");

    [TestCase(OutputFormat.Text, "txt")]
    [TestCase(OutputFormat.Json, "json")]
    [TestCase(OutputFormat.JsonLines, "jsonl")]
    [TestCase(OutputFormat.Sarif, "sarif")]
    [TestCase(OutputFormat.JUnit, "xml")]
    [TestCase(OutputFormat.Markdown, "md")]
    [TestCase(OutputFormat.GitHub, "log")]
    [TestCase(OutputFormat.Html, "html")]
    public void Output_is_as_recorded(OutputFormat format, string extension)
    {
        using var output = new StringWriter();
        ResultWriter writer = ResultWriter.Create(format, output);
        writer.Write(Samples.Harbour(), "reports/harbour.md");
        writer.WriteFailure("reports/gone.md", "The file does not exist.");
        writer.Write(Samples.Checked(), "reports/bees.md");
        writer.Write(Samples.Empty(), "reports/empty.md");
        writer.Complete();

        string actual = Placeholder().Replace(output.ToString(), "$1…");
        actual = Rules().Replace(actual, "$1[]"); // RULES.md holds the catalogue; the golden file need not grow with it
        string path = Path.Combine(Folder, "harbour." + extension);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual);
        }

        actual.Should().Be(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    /// <summary>Style, script and their hashes have their own tests, and change with every look at the page.</summary>
    [GeneratedRegex(
        "(<style>|<script>|'sha256-)(?:(?<=<style>).*?(?=</style>)|(?<=<script>).*?(?=</script>)|[^']*(?='))",
        RegexOptions.Singleline)]
    private static partial Regex Placeholder();

    [GeneratedRegex("(\"rules\": )\\[.*?\\n          \\]", RegexOptions.Singleline)]
    private static partial Regex Rules();
}
