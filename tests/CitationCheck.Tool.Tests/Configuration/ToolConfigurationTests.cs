using System.Diagnostics;

namespace CitationCheck.Tool.Tests.Configuration;

[TestFixture]
internal sealed class ToolConfigurationTests : ToolTests
{
    [Test]
    public void The_configuration_sets_files_threshold_and_severities()
    {
        Tool.Write("reports/a.md", Reports.Dangling);
        Tool.Write("citationcheck.json", """
            {
              // a comment, and a trailing comma
              "files": ["reports/*.md"],
              "severities": { "CC101": "warning" },
              "failOn": "warning",
            }
            """);
        CommandLine.Outcome outcome = Tool.Run("check");
        outcome.ExitCode.Should().Be(1);
        outcome.Output.Should().Contain("reports/a.md:1:61 warning CC101");
        Tool.Run("check", "--fail-on", "error").ExitCode.Should().Be(0, "the command line takes precedence");
        Tool.Run("check", "reports/a.md", "--no-config").Output.Should().Contain("error CC101");
        Tool.Run("check", "--severity", "CC101=error").Output.Should().Contain("error CC101");
    }

    [TestCase("nonsense")]
    [TestCase("[]")]
    [TestCase("{\"failOn\":1}")]
    [TestCase("{\"failOn\":\"x\"}")]
    [TestCase("{\"files\":[1]}")]
    [TestCase("{\"severities\":{\"CC999\":\"off\"}}")]
    [TestCase("{\"severities\":{\"CC101\":\"loud\"}}")]
    [TestCase("{\"bogus\":1}")]
    [TestCase("{\"ruleHelpUri\":\"not a uri\"}")]
    [TestCase("{\"failOn\":\"error\",\"failOn\":\"off\"}")]
    [TestCase("{\"limits\":{\"maxDepth\":9,\"maxDepth\":10}}")]
    [TestCase("{\"severities\":{\"CC101\":\"off\",\"CC101\":\"error\"}}")]
    [TestCase("{\"\\ud800\":1}")]
    [TestCase("{\"failOn\":\"\\ud800\"}")]
    [TestCase("{\"baseline\":\"\\ud800\"}")]
    [TestCase("{\"files\":[\"\\ud800\"]}")]
    [TestCase("{\"severities\":{\"\\ud800\":\"off\"}}")]
    [TestCase("{\"baseline\":\"\\u0000\"}")]
    [TestCase("{\"baseline\":\"\"}")]
    [TestCase("{\"files\":[\"\\u0000\"]}")]
    [TestCase("{\"files\":[\"\"]}")]
    public void A_wrong_configuration_is_rejected_with_its_path(string json)
    {
        Tool.Write("a.md", Reports.Clean);
        Tool.Write("citationcheck.json", json);
        CommandLine.Outcome outcome = json.Contains("files", StringComparison.Ordinal) ? Tool.Run("check") : Tool.Run("check", "a.md");
        outcome.ExitCode.Should().Be(2, outcome.Errors);
        outcome.Errors.TrimEnd('\n').Should().Contain("citationcheck.json").And.NotContain("\n", "one line says it");
    }

    [Test]
    [Platform("Unix")]
    public void A_pipe_in_place_of_a_configuration_is_not_waited_for()
    {
        Tool.Write("a.md", Reports.Clean);
        Process.Start("mkfifo", [Tool.PathOf("citationcheck.json")]).WaitForExit();
        Tool.Run("check", "a.md").ExitCode.Should().Be(0, "none is there");
        Tool.Run("check", "a.md", "--config", "citationcheck.json").ExitCode.Should().Be(2);
    }

    [TestCase("{", "citationcheck.json:2:1: the file is not JSON")]
    [TestCase("{\"files\":\"*.md\"}", "“files” must be a list of files, folders and patterns")]
    [TestCase("{\"bogus\":1}", "no property “bogus”; the properties are files, failOn, baseline, ruleHelpUri, preset, severities")]
    [TestCase("{\"minimumCoverage\":80}", "MinimumCoverage must be between 0 and 1.\n")]
    [TestCase("{\"severities\":{\"CC999\":\"off\"}}", "citationcheck.json: severities: There is no rule “CC999”.")]
    public void An_error_in_the_configuration_says_how_to_fix_it(string json, string sentence)
    {
        Tool.Write("a.md", Reports.Clean);
        Tool.Write("citationcheck.json", json + "\n");
        Tool.Run("check", "a.md").Errors.Should().Contain(sentence);
    }
}
