using System.Text;
using System.Text.Json;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Tests.Outputs;

[TestFixture]
internal sealed class PageFolderTests : ToolTests
{
    [Test]
    public void A_folder_of_pages_has_one_per_report()
    {
        Tool.Write("r/a.md", Reports.Clean);
        Tool.Write("r-a.md", Reports.Clean);
        Tool.Run("check", "r", "r-a.md", "-f", "html=pages/").ExitCode.Should().Be(0);
        Directory.GetFiles(Tool.PathOf("pages")).Select(Path.GetFileName)
            .Should().BeEquivalentTo("r-a.md.html", "r-a.md-2.html", "index.html");
        Tool.Read("pages/index.html").Should().Contain("href=\"r-a.md.html\"").And.Contain("href=\"r-a.md-2.html\"");
    }

    [Test]
    public void A_long_name_is_cut_and_costs_no_output()
    {
        string records = string.Concat(
            new[] { new string('水', 120), new string('水', 121), new string('é', 200), string.Concat(Enumerable.Repeat("😀", 300)), "a" }
                .Select(name => JsonSerializer.Serialize(new { id = name, text = Reports.Clean }) + "\n"));
        CommandLine.Outcome outcome =
            Tool.RunWith(records, "check", "--jsonl", "field=text,name=id", "-f", "html=pages/", "-f", "json=o.json");
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        string[] pages = [.. Directory.GetFiles(Tool.PathOf("pages")).Select(path => Path.GetFileName(path))];
        pages.Should().HaveCount(6).And.OnlyContain(page => Encoding.UTF8.GetByteCount(page) <= 255);
        ResultReader.Read(Tool.Read("o.json")).Should().HaveCount(5);
    }

    [Test]
    [Platform("Unix")]
    public void A_link_in_the_place_of_a_page_leads_nowhere()
    {
        Tool.Write("a.md", Reports.Clean);
        Tool.Write("precious", "old");
        Directory.CreateDirectory(Tool.PathOf("pages"));
        File.CreateSymbolicLink(Tool.PathOf("pages/a.md.html"), "../precious");
        File.CreateSymbolicLink(Tool.PathOf("pages/index.html"), "../precious");
        Tool.Run("check", "a.md", "-f", "html=pages/").ExitCode.Should().Be(0);
        Tool.Read("precious").Should().Be("old");
        Tool.Read("pages/a.md.html").Should().EndWith("</html>\n");
    }

    [Test]
    public void The_pages_of_an_earlier_run_are_no_reports()
    {
        Tool.Write("a.md", Reports.Clean);
        for (int run = 0; run < 2; run++)
        {
            Tool.Run("check", ".", "-f", "html=pages/", "-f", "html=all.html", "-f", "text").Output.Should().StartWith("a.md: ")
                .And.NotContain("html");
        }
    }
}
