using OpenQA.Selenium.Chrome;

namespace CitationCheck.Tool.Tests.Page;

/// <summary>The picture of the page in README.md. UPDATE_PICTURE=1 redraws it from the example beside it.</summary>
[TestFixture]
internal sealed class PictureTests
{
    private static readonly string Docs = Path.Combine(CitationCheck.Tests.Repository.Folder, "src", "CitationCheck.Tool", "docs");

    [Test]
    public void The_example_of_the_picture_shows_every_state_of_a_claim_and_of_a_source()
    {
        using var tool = new CommandLine();
        string page = Draw(tool);
        string[] states =
        [
            "claim cited", "claim covered", "claim uncited", "claim unresolved", "seen good", "seen warn", "seen bad", "flag error",
            "flag warning",
        ];
        foreach (string state in states)
        {
            page.Should().Contain($"class=\"{state}\"");
        }

        if (Environment.GetEnvironmentVariable("UPDATE_PICTURE") == "1")
        {
            using ChromeDriver browser = Browser.Open("--force-device-scale-factor=1", "--hide-scrollbars");
            browser.Manage().Window.Size = new(1440, 1180);
            browser.Navigate().GoToUrl("file://" + tool.PathOf("page.html"));
            browser.GetScreenshot().SaveAsFile(Path.Combine(Docs, "report.png"));
        }

        File.Exists(Path.Combine(Docs, "report.png")).Should().BeTrue();
    }

    private static string Draw(CommandLine tool)
    {
        foreach (string file in new[] { "report.md", "observations.json" })
        {
            File.Copy(Path.Combine(Docs, file), tool.PathOf(file));
        }

        tool.Run("check", "report.md", "--observations", "observations.json", "--today", "2026-01-31", "-f", "html=page.html").ExitCode
            .Should().Be(1);
        return tool.Read("page.html");
    }
}
