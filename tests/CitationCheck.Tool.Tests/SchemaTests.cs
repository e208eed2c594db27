using CitationCheck.Tests;
using CitationCheck.Writers;
using NJsonSchema;
using NJsonSchema.Validation;

namespace CitationCheck.Tool.Tests;

[TestFixture]
internal sealed class SchemaTests
{
    private static readonly string Golden = Path.Combine(Repository.Folder, "tests", "CitationCheck.Tests", "Writers", "Golden");

    [Test]
    public async Task Json_is_valid_against_the_shipped_schema()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(ResultSchema.Text).ConfigureAwait(false);
        schema.Validate(await File.ReadAllTextAsync(Path.Combine(Golden, "harbour.json")).ConfigureAwait(false)).Select(Describe)
            .Should().BeEmpty();
    }

    [Test]
    public async Task Lines_of_jsonl_are_items_of_its_results()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(ResultSchema.Text).ConfigureAwait(false);
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(Golden, "harbour.jsonl")).ConfigureAwait(false);
        lines.Should().HaveCountGreaterThan(2);
        schema.Validate($"{{\"$schema\":\"urn:citationcheck:result:1\",\"version\":1,\"results\":[{string.Join(',', lines)}]}}")
            .Select(Describe).Should().BeEmpty();
    }

    [TestCase("\"severity\": \"error\"", "\"severity\": \"awful\"")]
    [TestCase("\"line\": 3", "\"line\": 0")]
    [TestCase("\"rule\": \"CC101\",", "")]
    public async Task The_schema_refuses_what_is_wrong(string from, string to)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(ResultSchema.Text).ConfigureAwait(false);
        string json = await File.ReadAllTextAsync(Path.Combine(Golden, "harbour.json")).ConfigureAwait(false);
        json.Should().Contain(from);
        schema.Validate(json.Replace(from, to, StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Test]
    public async Task Sarif_is_valid_against_the_published_schema()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(
            NodePackages.Read("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json")).ConfigureAwait(false);
        using var tool = new CommandLine();
        tool.Write("a.md", Reports.Dangling);
        tool.Run("check", "a.md", "gone.md", "-f", "sarif=a.sarif");
        schema.Validate(tool.Read("a.sarif")).Select(Describe).Should().BeEmpty();
        schema.Validate(await File.ReadAllTextAsync(Path.Combine(Golden, "harbour.sarif")).ConfigureAwait(false)).Select(Describe)
            .Should().BeEmpty();
        schema.Validate("{\"version\":\"2.1.0\",\"runs\":[{}]}").Should().NotBeEmpty("a run needs its tool");
    }

    private static string Describe(ValidationError error) => $"{error.LineNumber}: {error.Path}: {error.Kind}";
}
