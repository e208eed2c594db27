using CitationCheck.Rules;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Tests.Tool;

[TestFixture]
internal sealed class OtherCommandsTests
{
    private CommandLine tool = null!;

    [SetUp]
    public void MakeFolder() => tool = new CommandLine();

    [TearDown]
    public void RemoveFolder() => tool.Dispose();

    [TestCase("CC101")]
    [TestCase("unresolved-citation")]
    [TestCase("cc101")]
    public void Explain_tells_all_about_a_rule(string rule)
    {
        CommandLine.Outcome outcome = tool.Run("explain", rule);
        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().Contain("CC101 unresolved-citation (error)").And.Contain("Fails").And.Contain("Passes");
    }

    [Test]
    public void Explain_suggests_when_it_knows_no_such_rule()
    {
        CommandLine.Outcome outcome = tool.Run("explain", "CC901");
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain("CC101");
    }

    [Test]
    public void Rules_lists_every_rule_one_a_line_in_a_pipe() =>
        tool.Run("rules").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0])
            .Should().Equal(RuleCatalog.All.Select(rule => rule.Descriptor.Id));

    [Test]
    public void Schema_writes_the_schema_of_json() => tool.Run("schema").Output.Should().Be(ResultSchema.Text);

    [Test]
    public void Help_tells_the_exit_codes()
    {
        CommandLine.Outcome outcome = tool.Run("--help");
        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().Contain("citationcheck [command]").And.Contain("3  a report could not be read");
        tool.Run("--version").Output.Should().MatchRegex(@"^\d+\.\d+\.\d+");
    }

    [Test]
    public void A_wrong_command_exits_with_2() => tool.Run("chekc").ExitCode.Should().Be(2);
}
