using System.Text.RegularExpressions;
using CitationCheck.Tests;

namespace CitationCheck.AI.Tests;

/// <summary>The READMEs are true: their code compiles and runs, and the package's explains every policy.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = Repository.Read("src", "CitationCheck.AI", "README.md");

    [Test]
    public void The_code_of_the_package_compiles() => Blocks(Readme, "csharp").Should().Equal(Compiled("readme"));

    [Test]
    public void The_code_of_the_project_compiles() => Blocks(Repository.Read("README.md"), "cs").Should().Equal(Compiled("project"));

    [Test]
    public async Task The_code_runs()
    {
        var model = new FakeChatClient("Es regnete an 12 Tagen [doc-1]. Schnee fiel [doc-9].");
        await ReadmeExample.ShortAsync(model, "Rain?", Sample.Sources);
        await ReadmeExample.AskAsync(model, "Rain?", Sample.Sources);
        IChatClient client = model.Checked();
        ValidationResult? result = await ReadmeExample.StreamAsync(client, "Rain?", Sample.Sources);
        result!.IsValid.Should().BeFalse();
        ChatResponse response = await client.GetResponseAsync("Rain?");
        (await ReadmeExample.EvaluateAsync(Sample.Question, response, Sample.Sources)).Metrics.Should().HaveCount(3);
    }

    [Test]
    public void All_policies_are_explained() =>
        Regex.Matches(Readme, @"^\| `(\w+)` \|", RegexOptions.Multiline).Select(match => match.Groups[1].Value)
            .Should().Contain(Enum.GetNames<CitationPolicy>());

    private static IEnumerable<string> Blocks(string readme, string language) =>
        Regex.Matches(readme, $@"^```{language}\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Compiled(string name) =>
        Regex.Matches(
                Repository.Read("tests", "CitationCheck.AI.Tests", "ReadmeExample.cs"),
                $@"// <{name}>\n(.*?)\n *// </{name}>",
                RegexOptions.Singleline)
            .Select(match => Regex.Replace(match.Groups[1].Value, "^ {8}", "", RegexOptions.Multiline));
}
