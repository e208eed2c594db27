using System.Text.RegularExpressions;

namespace CitationCheck.Tests;

/// <summary>README.md is true: its code compiles and runs, and the files and folders it names exist.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md");

    [Test]
    public void The_first_two_shell_blocks_run_the_sample_and_the_tests() =>
        Blocks("sh").Take(2).Should().Equal("dotnet run --project samples/CitationCheck.Sample", "dotnet test");

    [Test]
    public void The_code_is_the_code_of_the_samples_project()
    {
        IEnumerable<string> compiled = Regex
            .Matches(
                Repository.Read("samples", "CitationCheck.Sample", "ReadmeExample.cs"),
                @"// <readme>\n(.*?)\n *// </readme>",
                RegexOptions.Singleline)
            .Select(match => Outdent(match.Groups[1].Value));
        IEnumerable<string> shown =
            Blocks("csharp").Select(block => block.Replace("using CitationCheck;\n\n", "", StringComparison.Ordinal));
        shown.Should().Equal(compiled);
    }

    [Test]
    public void The_code_is_compiled_with_the_one_using_that_it_shows() =>
        Repository.Read("samples", "CitationCheck.Sample", "ReadmeExample.cs")
            .Should().StartWith("namespace CitationCheck.").And.NotContain("using System");

    [Test]
    public void Links_work_on_a_package_page_too() =>
        Regex.Matches(Readme, @"(?<!`)\]\(([^)]*)\)").Select(match => match.Groups[1].Value)
            .Where(target => !target.StartsWith("https://", StringComparison.Ordinal) && !target.StartsWith('#'))
            .Should().BeEmpty();

    [Test]
    public void Linked_files_of_the_project_exist()
    {
        const string Home = "https://github.com/citationcheck/citationcheck/blob/main/";
        IEnumerable<string> files = Regex.Matches(Readme, Regex.Escape(Home) + @"([^)#]+)").Select(match => match.Groups[1].Value);
        files.Where(file => !File.Exists(Path.Combine(Repository.Folder, file))).Should().BeEmpty();
    }

    [Test]
    public void The_folders_of_the_repository_layout_exist()
    {
        string[] folders =
            [.. Regex.Matches(Readme, @"^((?:src|tests|samples)/\S*)", RegexOptions.Multiline).Select(match => match.Groups[1].Value)];
        folders.Should().NotBeEmpty().And.OnlyContain(folder => Directory.Exists(Path.Combine(Repository.Folder, folder)));
    }

    private static IEnumerable<string> Blocks(string language) =>
        Regex.Matches(Readme, $@"^```{language}\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value);

    private static string Outdent(string code)
    {
        string[] lines = code.Split('\n');
        int indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : ""));
    }
}
