using CitationCheck.Rules;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Tests;

[TestFixture]
internal sealed class CliTests
{
    private CommandLine tool = null!;

    [SetUp]
    public void MakeFolder() => tool = new CommandLine();

    [TearDown]
    public void RemoveFolder() => tool.Dispose();

    [TestCase("CC101")]
    [TestCase("unresolved-citation")]
    [TestCase("cc101")]
    public void Explain_describes_a_rule(string rule)
    {
        CommandLine.Outcome outcome = tool.Run("explain", rule);
        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().Contain("CC101 unresolved-citation (error)").And.Contain("Fails").And.Contain("Passes");
    }

    [Test]
    public void Explain_suggests_similar_rules()
    {
        CommandLine.Outcome outcome = tool.Run("explain", "CC901");
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain("CC101");
    }

    [Test]
    public void Rules_lists_one_rule_per_line_in_a_pipe() =>
        tool.Run("rules").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0])
            .Should().Equal(RuleCatalog.All.Select(rule => rule.Descriptor.Id));

    [Test]
    public void Schema_writes_the_schema_of_json() => tool.Run("schema").Output.Should().Be(ResultSchema.Text);

    [Test]
    public void Help_lists_the_exit_codes()
    {
        CommandLine.Outcome outcome = tool.Run("--help");
        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().Contain("citationcheck [command]").And.Contain("3    a report could not be read");
        tool.Run("--version").Output.Should().MatchRegex(@"^\d+\.\d+\.\d+");
    }

    [Test]
    public void Help_of_check_shows_examples() =>
        tool.Run("check", "--help").Output.Should().Contain("--show <SEVERITY>").And.Contain("Examples:").And.Contain("130  stopped by Ctrl-C");

    [Test]
    public void Without_a_command_the_help_goes_to_standard_error()
    {
        CommandLine.Outcome outcome = tool.Run();
        outcome.ExitCode.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Errors.Should().Contain("check <files>");
    }

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
        tool.Write("a.md", Reports.Clean);
        CommandLine.Outcome outcome = tool.Run(arguments);
        outcome.ExitCode.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Errors.Should().Contain(sentence).And.NotContain("System.").And.NotContain("   at ");
        outcome.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCountLessThanOrEqualTo(2);
    }

    [Test]
    public void Explain_breaks_no_line_in_a_pipe_and_says_how_to_disable_a_rule()
    {
        string output = tool.Run("explain", "CC102").Output;
        output.Should().Contain(RuleCatalog.All.Single(rule => rule.Descriptor.Id == "CC102").Descriptor.Why).And.Contain("--severity CC102=off");
    }
}
