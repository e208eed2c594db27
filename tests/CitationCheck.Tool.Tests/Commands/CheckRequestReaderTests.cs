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
    [TestCase("")]
    [TestCase("a.md", "")]
    [TestCase("a/**/../b*")]
    [TestCase("a.md", "--sources", "--allow-network", "x/y")]
    [TestCase("a.md", "--allow-network", "10.0.0.0/8")]
    [TestCase("a.md", "--max-sources", "5")]
    [TestCase("a.md", "--archive")]
    [TestCase("a.md", "--cache", "seen.cache")]
    [TestCase("a.md", "--sources", "--cache", "")]
    [TestCase("a.md", "--sources", "--cache", "a.md")]
    [TestCase("a.md", "--sources", "--allow-network", "")]
    [TestCase("a.md", "-o", "")]
    [TestCase("a.md", "--format", "")]
    [TestCase("a.md", "--observations", "")]
    [TestCase("a.md", "--sources", "--observations", "")]
    [TestCase("a.md", "--baseline", "")]
    [TestCase("a.md", "--config", "")]
    [TestCase("a.md", "--config", ".")]
    [TestCase("a.md", "--baseline", ".")]
    [TestCase("a.md", "--observations", ".")]
    [TestCase("--files-from", "")]
    [TestCase("--files-from", "none.txt")]
    [TestCase("a.md", "--severity", "=off")]
    [TestCase("a.md", "--severity", "")]
    [TestCase("a.md", "--workers", "")]
    [TestCase("a.md", "--workers", "99999999999999999999")]
    [TestCase("a.md", "--jsonl", "")]
    [TestCase("a.md", "--format", "text=a.md")]
    [TestCase(".", "--format", "text=a.md")]
    [TestCase("*.md", "--format", "text=a.md")]
    [TestCase("./a.md", "--output", "../../../../../../../../../..{folder}/a.md")]
    [TestCase("a.md", "--baseline", "a.md", "--update-baseline")]
    [TestCase("a.md", "--sources", "--observations", "a.md")]
    [TestCase("a.md", "--format", "json=x", "--baseline", "x", "--update-baseline")]
    [TestCase("a.md", "--format", "json=x", "--sources", "--observations", "x")]
    [TestCase("a.md", "--format", "json=x", "--format", "sarif=./x")]
    [TestCase("a.md", "--config", "c.json", "--format", "json=c.json")]
    [TestCase("a.md", "--format", "html=p/", "--format", "json=p/index.html")]
    [TestCase]
    public void Wrong_usage_exits_with_2_says_why_and_checks_nothing(params string[] arguments)
    {
        Tool.Write("a.md", Reports.Clean);
        Tool.Write("c.json", "{}");
        arguments = [.. arguments.Select(argument => argument.Replace("{folder}", Tool.Folder, StringComparison.Ordinal))];
        CommandLine.Outcome outcome = Tool.Run(["check", .. arguments]);
        outcome.ExitCode.Should().Be(2, outcome.Errors);
        outcome.Output.Should().BeEmpty();
        outcome.Errors.TrimEnd('\n').Should().NotContain("\n", "one line says it");
        Tool.Read("a.md").Should().Be(Reports.Clean);
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
