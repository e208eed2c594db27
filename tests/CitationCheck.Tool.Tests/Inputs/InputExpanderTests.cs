using CitationCheck.Writers;

namespace CitationCheck.Tool.Tests.Inputs;

[TestFixture]
internal sealed class InputExpanderTests : ToolTests
{
    [Test]
    public void Folders_and_patterns_give_their_files_in_order_and_each_file_once()
    {
        foreach (string file in new[] { "r/b.md", "r/a.md", "r/deep/c.txt", "r/deep/d.html", "r/e.png", "z.md" })
        {
            Tool.Write(file, Reports.Clean);
        }

        Names("check", "z.md", "r", "r/a.md").Should().Equal("z.md", "r/a.md", "r/b.md", "r/deep/c.txt", "r/deep/d.html");
        Names("check", "r/**/*.md").Should().Equal("r/a.md", "r/b.md");
        Names("check", Tool.PathOf("r") + "/*.md").Should().Equal("r/a.md", "r/b.md");
        Tool.Run("check", "none/*.md").ExitCode.Should().Be(3);

        IEnumerable<string> Names(params string[] arguments) =>
            Lines(Tool.Run([.. arguments, "-f", "jsonl"]).Output).SelectMany(ResultReader.Read).Select(result => result.Name);
    }

    [Test]
    public void Files_can_be_listed_in_a_file()
    {
        Tool.Write("a b.md", Reports.Clean);
        Tool.Write("list.txt", "\"a b.md\"\n");
        Tool.Run("check", "@list.txt").Output.Should().StartWith("a b.md: ");
    }

    [Test]
    public void Standard_input_is_a_report_too()
    {
        CommandLine.Outcome outcome = Tool.RunWith(Reports.Dangling, "check", "-", "--stdin-name", "draft.md");
        outcome.ExitCode.Should().Be(1);
        outcome.Output.Should().Contain("draft.md:1:61 error CC101");
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
