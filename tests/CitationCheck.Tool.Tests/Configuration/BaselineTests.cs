namespace CitationCheck.Tool.Tests.Configuration;

[TestFixture]
internal sealed class BaselineTests
{
    private CommandLine tool = null!;

    [SetUp]
    public void MakeFolder() => tool = new CommandLine();

    [TearDown]
    public void RemoveFolder() => tool.Dispose();

    [Test]
    public void Known_findings_are_not_reported_again_even_if_they_move()
    {
        tool.Write("a.md", Reports.Dangling);
        tool.Run("check", "a.md", "--baseline", "known.json", "--update-baseline").ExitCode.Should().Be(0);
        tool.Read("known.json").Should().Contain("CC101").And.Contain("\"a.md\"");

        tool.Write("a.md", "A new first paragraph.[1]\n\n" + Reports.Dangling);
        CommandLine.Outcome outcome = tool.Run("check", "a.md", "--baseline", "known.json");
        outcome.ExitCode.Should().Be(0, outcome.Output);
        outcome.Output.Should().NotContain("CC101");
    }

    [Test]
    public void A_new_finding_is_reported()
    {
        tool.Write("a.md", Reports.Dangling);
        tool.Run("check", "a.md", "--baseline", "known.json", "--update-baseline");
        tool.Write("a.md", Reports.Dangling.Replace("The gates", "Pumps failed.[8] The gates", StringComparison.Ordinal));
        CommandLine.Outcome outcome = tool.Run("check", "a.md", "--baseline", "known.json");
        outcome.ExitCode.Should().Be(1);
        outcome.Output.Should().Contain("[8]").And.NotContain("Citation [5]");
    }

    [Test]
    public void The_same_finding_in_another_report_is_new()
    {
        tool.Write("a.md", Reports.Dangling);
        tool.Run("check", "a.md", "--baseline", "known.json", "--update-baseline");
        tool.Write("b.md", Reports.Dangling);
        tool.Run("check", "a.md", "b.md", "--baseline", "known.json").Output.Should().Contain("b.md:1:61 error CC101").And.NotContain("a.md:1:61");
    }

    [TestCase("{}")]
    [TestCase("nonsense")]
    [TestCase("{\"version\":2,\"reports\":{}}")]
    public void A_file_that_is_not_a_baseline_is_rejected(string text)
    {
        tool.Write("a.md", Reports.Clean);
        tool.Write("known.json", text);
        tool.Run("check", "a.md", "--baseline", "known.json").ExitCode.Should().Be(2);
    }
}
