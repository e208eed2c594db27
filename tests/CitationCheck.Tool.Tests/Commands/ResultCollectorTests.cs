using CitationCheck.Writers;

namespace CitationCheck.Tool.Tests.Commands;

[TestFixture]
internal sealed class ResultCollectorTests : ToolTests
{
    [Test]
    public void A_clean_report_exits_with_0()
    {
        Tool.Write("a.md", Reports.Clean);
        CommandLine.Outcome outcome = Tool.Run("check", "a.md");
        outcome.ExitCode.Should().Be(0, outcome.Output + outcome.Errors);
        outcome.Output.Should().Contain("a.md: ").And.Contain("1 of 1 claims cited (100%)").And.NotContain("\e");
        outcome.Errors.Should().BeEmpty();
    }

    [Test]
    public void An_error_exits_with_1_and_is_shown_in_its_place()
    {
        Tool.Write("a.md", Reports.Dangling);
        CommandLine.Outcome outcome = Tool.Run("check", "a.md");
        outcome.ExitCode.Should().Be(1);
        outcome.Output.Should().Contain("a.md:1:61 error CC101 ");
    }

    [Test]
    public void Severities_and_the_threshold_decide_the_exit_code()
    {
        Tool.Write("a.md", Reports.Dangling);
        Tool.Run("check", "a.md", "--severity", "CC101=off").Output.Should().NotContain("CC101");
        Tool.Run("check", "a.md", "--severity", "unresolved-citation=warning").ExitCode.Should().Be(0);
        Tool.Run("check", "a.md", "--severity", "CC101=warning", "--fail-on", "warning").ExitCode.Should().Be(1);
        Tool.Run("check", "a.md", "--fail-on", "off").ExitCode.Should().Be(0);
    }

    [Test]
    public void Hidden_findings_still_decide_the_exit_code()
    {
        Tool.Write("a.md", Reports.Dangling.Replace("The gates", "Nobody had foreseen it. The gates", StringComparison.Ordinal));
        Tool.Run("check", "a.md", "--notes", "claims").Output.Should().Contain(" info CC103");
        CommandLine.Outcome outcome = Tool.Run(
            "check", "a.md", "--show", "error", "--severity", "CC101=warning", "--fail-on", "warning", "-f", "text", "-f", "json=a.json");
        outcome.ExitCode.Should().Be(1, "hidden findings still count");
        outcome.Output.Should().StartWith("a.md: no findings; ");
        ResultReader.Read(Tool.Read("a.json")).Single().Result!.Findings.Should().BeEmpty();
    }

    [Test]
    public void A_skipped_section_does_not_lower_the_coverage()
    {
        const string Abstract = "## Abstract\n\nNobody had expected that. The wall had stood for ninety years.\n\n";
        Tool.Write("a.md", Abstract + "## Report\n\n" + Reports.Clean);
        Tool.Write("citationcheck.json", "{\"skippedSections\": [\"abstract\"], \"minimumCoverage\": 0.9}");
        CommandLine.Outcome outcome = Tool.Run("check", "a.md");
        outcome.ExitCode.Should().Be(0, outcome.Output + outcome.Errors);
        outcome.Output.Should().Contain("no findings; 1 of 1 claims cited (100%)");
    }

    [Test]
    public void The_exit_code_goes_by_the_coverage_that_is_shown()
    {
        Tool.Write("a.md", Reports.Clean.Replace("The tide", "Nobody had foreseen it. The tide", StringComparison.Ordinal));
        Tool.Run("check", "a.md", "--min-coverage", "1").ExitCode.Should().Be(0, "the citation covers the sentence before it");
        CommandLine.Outcome strict =
            Tool.Run("check", "a.md", "--min-coverage", "0.9", "--preset", "strict", "--severity", "CC103=info", "--severity", "CC114=off");
        strict.ExitCode.Should().Be(1);
        strict.Errors.Should().Contain("a.md: 0.5 of the claims are cited or covered, fewer than 0.9");
        strict.Output.Should().Contain("1 of 2 claims cited (50%)");
    }

    [Test]
    public void Too_little_coverage_exits_with_1()
    {
        Tool.Write("a.md", Reports.Uncovered);
        Tool.Run("check", "a.md", "--min-coverage", "0.3", "--fail-on", "error").ExitCode.Should().Be(0);
        Tool.Run("check", "a.md", "--min-coverage", "0.9", "--fail-on", "error").ExitCode.Should().Be(1);
    }
}
