namespace CitationCheck.Tool.Tests;

[TestFixture]
internal sealed class CommandHintTests : ToolTests
{
    [TestCase("There is no command “chekc”. Did you mean check?", "chekc", "a.md")]
    [TestCase("There is no command “frobnicate”.", "frobnicate")]
    [TestCase("To check a.md: citationcheck check a.md", "a.md")]
    [TestCase("There is no option --formt. Did you mean --format?", "check", "a.md", "--formt", "json")]
    [TestCase("--workers takes a number from 1 to 1,000, not “x”.", "check", "a.md", "--workers", "x")]
    [TestCase("--allow-port takes a number from 1 to 65,535, not “http”.", "check", "a.md", "--sources", "--allow-port", "http")]
    [TestCase("--show takes error, warning or info.", "check", "a.md", "--show", "off")]
    [TestCase("Did you mean CC101 unresolved-citation", "explain", "CC10")]
    public void A_typo_exits_with_2_and_one_helpful_sentence(string sentence, params string[] arguments)
    {
        Tool.Write("a.md", Reports.Clean);
        CommandLine.Outcome outcome = Tool.Run(arguments);
        outcome.ExitCode.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Errors.Should().Contain(sentence).And.NotContain("System.").And.NotContain("   at ");
        outcome.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCountLessThanOrEqualTo(2);
    }
}
