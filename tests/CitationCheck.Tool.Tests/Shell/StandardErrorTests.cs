namespace CitationCheck.Tool.Tests.Shell;

/// <summary>Names of files and records come from strangers; terminals and CI agents read what is said of them.</summary>
[TestFixture]
internal sealed class StandardErrorTests : ToolTests
{
    private const string Hostile = "\u001B]0;pwned\u0007\n::error::injected ##vso[x] \u202E\u0085";

    [Test]
    public void A_record_cannot_give_commands_to_a_terminal_or_an_agent()
    {
        string record = System.Text.Json.JsonSerializer.Serialize(new { id = Hostile, x = 1 });
        CommandLine.Outcome outcome = Tool.RunWith(record + "\n", "check", "--jsonl", "field=text,name=id");
        outcome.ExitCode.Should().Be(3);
        ShouldBeHarmless(outcome.Errors);
        ShouldBeHarmless(outcome.Output);
    }

    [TestCase("text")]
    [TestCase("json")]
    [TestCase("jsonl")]
    [TestCase("sarif")]
    [TestCase("junit")]
    [TestCase("markdown")]
    [TestCase("html")]
    public void A_name_cannot_give_commands_to_a_terminal_or_an_agent(string format)
    {
        CommandLine.Outcome outcome = Tool.RunWith(
            Reports.Dangling + "\n" + Hostile, "check", "-", "--stdin-name", "::error::x" + Hostile, "--min-coverage", "1", "-f", format);
        ShouldBeHarmless(outcome.Errors);
        ShouldBeHarmless(outcome.Output);
    }

    [Test]
    public void A_file_that_is_not_text_cannot_give_commands_to_a_terminal_or_an_agent()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Windows forbids such names.");
        }

        Tool.Write("z\u001B[31m\n::error::x.md", "\0");
        CommandLine.Outcome outcome = Tool.Run("check", ".");
        outcome.Errors.Should().Contain("is not text");
        ShouldBeHarmless(outcome.Errors);
        ShouldBeHarmless(outcome.Output);
    }

    [Test]
    public void A_wrong_argument_cannot_give_commands_to_a_terminal_or_an_agent()
    {
        Tool.Write("a.md", Reports.Clean);
        foreach (string option in new[] { "--format", "--severity", "--fail-on", "--config", "--baseline", "--today", "--read" })
        {
            CommandLine.Outcome outcome = Tool.Run("check", "a.md", option, Hostile);
            outcome.ExitCode.Should().Be(2);
            ShouldBeHarmless(outcome.Errors);
            outcome.Errors.Count(letter => letter == '\n').Should().Be(1);
        }
    }

    private static void ShouldBeHarmless(string output)
    {
        output.Should().NotContain("##vso[").And.NotContain("\u202E");
        output.Where(letter => char.IsControl(letter) && letter is not ('\n' or '\t')).Should().BeEmpty();
        output.Split('\n').Select(line => line.TrimStart()).Should().NotContain(line => line.StartsWith("::", StringComparison.Ordinal));
    }
}
