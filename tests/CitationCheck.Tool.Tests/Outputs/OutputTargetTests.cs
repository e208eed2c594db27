using System.Text.Json;
using System.Xml.Linq;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Tests.Outputs;

[TestFixture]
internal sealed class OutputTargetTests : ToolTests
{
    [Test]
    public void One_run_writes_several_formats()
    {
        Tool.Write("a.md", Reports.Dangling);
        CommandLine.Outcome outcome = Tool.Run(
            "check", "a.md", "-f", "sarif=out/a.sarif", "-f", "html=out/a.html", "-f", "json=out/a.json", "-f", "junit=out/a.xml",
            "-f", "markdown=out/a.md", "-f", "github");
        outcome.ExitCode.Should().Be(1);
        outcome.Output.Should().StartWith("::error file=a.md,line=1,");
        JsonDocument.Parse(Tool.Read("out/a.sarif")).RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        ResultReader.Read(Tool.Read("out/a.json")).Should().ContainSingle();
        XDocument.Parse(Tool.Read("out/a.xml")).Descendants("failure").Should().ContainSingle();
        Tool.Read("out/a.html").Should().EndWith("</html>\n");
        Tool.Read("out/a.md").Should().Contain("CC101");
        Directory.GetFiles(Tool.PathOf("out")).Should().HaveCount(5, "no unfinished file is left");
    }

    [Test]
    public void Colors_appear_on_request_and_never_in_files()
    {
        Tool.Write("a.md", Reports.Dangling);
        Tool.Run("check", "a.md", "--color", "always").Output.Should().Contain("\e[1;31merror\e[0m");
        Tool.Run("check", "a.md", "--color", "always", "-o", "a.txt").Output.Should().BeEmpty();
        Tool.Read("a.txt").Should().NotContain("\e");
    }

    [Test]
    public void An_output_that_cannot_be_written_exits_with_3()
    {
        Tool.Write("a.md", Reports.Clean);
        Tool.Write("file", "");
        CommandLine.Outcome outcome = Tool.Run("check", "a.md", "-f", "json=file/a.json");
        outcome.ExitCode.Should().Be(3);
        outcome.Errors.Should().StartWith("citationcheck: ").And.NotContain("   at ");
    }
}
