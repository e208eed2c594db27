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
}
