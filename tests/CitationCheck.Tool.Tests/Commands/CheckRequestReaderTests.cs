namespace CitationCheck.Tool.Tests.Commands;

[TestFixture]
internal sealed class CheckRequestReaderTests : ToolTests
{
    [TestCase("--bogus")]
    [TestCase("a.md", "--format", "pdf")]
    [TestCase("a.md", "--format", "json", "--format", "sarif")]
    [TestCase("a.md", "--format", "json=")]
    [TestCase("a.md", "--format", "json=x", "--format", "sarif=x")]
    [TestCase("a.md", "--severity", "CC101")]
    [TestCase("a.md", "--severity", "CC999=off")]
    [TestCase("a.md", "--severity", "CC101=loud")]
    [TestCase("a.md", "--fail-on", "sometimes")]
    [TestCase("a.md", "--min-coverage", "80")]
    [TestCase("a.md", "--today", "yesterday")]
    [TestCase("a.md", "--preset", "cosy")]
    [TestCase("a.md", "--read", "pdf")]
    [TestCase("a.md", "--color", "pink")]
    [TestCase("a.md", "--workers", "0")]
    [TestCase("a.md", "--config", "none.json")]
    [TestCase("a.md", "--baseline", "none.json")]
    [TestCase("a.md", "--update-baseline")]
    [TestCase("a.md", "--observations", "none.json")]
    [TestCase("a.md", "--jsonl", "field=text")]
    [TestCase("--jsonl", "text")]
    [TestCase]
    public void Wrong_usage_exits_with_2_says_why_and_checks_nothing(params string[] arguments)
    {
        Tool.Write("a.md", Reports.Clean);
        CommandLine.Outcome outcome = Tool.Run(["check", .. arguments]);
        outcome.ExitCode.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Errors.Should().StartWith("citationcheck: ").And.NotContain("   at ");
    }

    [Test]
    public void A_preset_is_chosen_on_the_command_line_or_in_the_configuration()
    {
        Tool.Write("a.md", Reports.Uncovered);
        string plain = Tool.Run("check", "a.md").Output;
        Tool.Run("check", "a.md", "--preset", "default").Output.Should().Be(plain);
        Tool.Run("check", "a.md", "--preset", "strict").Output.Should().NotBe(plain);
        Tool.Write("citationcheck.json", "{ \"preset\": \"none of them\" }");
        Tool.Run("check", "a.md").ExitCode.Should().Be(2);
        Tool.Run("check", "a.md", "--preset", "default").Output.Should().Be(plain, "the command line takes precedence");
    }
}
