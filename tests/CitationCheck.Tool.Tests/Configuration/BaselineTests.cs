namespace CitationCheck.Tool.Tests.Configuration;

[TestFixture]
internal sealed class BaselineTests : ToolTests
{
    [Test]
    public void Known_findings_are_not_reported_again_even_if_they_move()
    {
        Tool.Write("a.md", Reports.Dangling);
        Tool.Run("check", "a.md", "--baseline", "known.json", "--update-baseline").ExitCode.Should().Be(0);
        Tool.Read("known.json").Should().Contain("CC101").And.Contain("\"a.md\"");

        Tool.Write("a.md", "A new first paragraph.[1]\n\n" + Reports.Dangling);
        CommandLine.Outcome outcome = Tool.Run("check", "a.md", "--baseline", "known.json");
        outcome.ExitCode.Should().Be(0, outcome.Output);
        outcome.Output.Should().NotContain("CC101");
    }

    [Test]
    public void A_new_finding_is_reported()
    {
        Tool.Write("a.md", Reports.Dangling);
        Tool.Run("check", "a.md", "--baseline", "known.json", "--update-baseline");
        Tool.Write("a.md", Reports.Dangling.Replace("The gates", "Pumps failed.[8] The gates", StringComparison.Ordinal));
        CommandLine.Outcome outcome = Tool.Run("check", "a.md", "--baseline", "known.json");
        outcome.ExitCode.Should().Be(1);
        outcome.Output.Should().Contain("[8]").And.NotContain("Citation [5]");
    }

    [Test]
    public void The_same_finding_in_another_report_is_new()
    {
        Tool.Write("a.md", Reports.Dangling);
        Tool.Run("check", "a.md", "--baseline", "known.json", "--update-baseline");
        Tool.Write("b.md", Reports.Dangling);
        Tool.Run("check", "a.md", "b.md", "--baseline", "known.json").Output
            .Should().Contain("b.md:1:61 error CC101").And.NotContain("a.md:1:61");
    }

    [TestCase("{}")]
    [TestCase("nonsense")]
    [TestCase("{\"version\":2,\"reports\":{}}")]
    [TestCase("")]
    [TestCase("null")]
    [TestCase("{\"version\":1e99,\"reports\":{}}")]
    [TestCase("{\"version\":1,\"reports\":{\"a.md\":1}}")]
    [TestCase("{\"version\":1,\"reports\":{\"a.md\":[{\"fingerprint\":\"\\ud800\",\"rule\":\"\",\"message\":\"\"}]}}")]
    [TestCase("{\"version\":1,\"reports\":{\"\\ud800\":[]}}")]
    [TestCase("{\"version\":1,\"reports\":{\"a.md\":[],\"a.md\":[]}}")]
    public void A_file_that_is_not_a_baseline_is_rejected(string text)
    {
        Tool.Write("a.md", Reports.Clean);
        Tool.Write("known.json", text);
        CommandLine.Outcome outcome = Tool.Run("check", "a.md", "--baseline", "known.json");
        outcome.ExitCode.Should().Be(2, outcome.Errors);
        outcome.Errors.TrimEnd('\n').Should().Contain("known.json").And.NotContain("\n", "one line says it");
    }
}
