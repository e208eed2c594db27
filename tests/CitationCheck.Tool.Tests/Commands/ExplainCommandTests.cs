using CitationCheck.Rules;

namespace CitationCheck.Tool.Tests.Commands;

[TestFixture]
internal sealed class ExplainCommandTests : ToolTests
{
    [TestCase("CC101")]
    [TestCase("unresolved-citation")]
    [TestCase("cc101")]
    public void Explain_describes_a_rule(string rule)
    {
        CommandLine.Outcome outcome = Tool.Run("explain", rule);
        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().Contain("CC101 unresolved-citation (error)").And.Contain("Fails").And.Contain("Passes");
    }

    [Test]
    public void Explain_suggests_similar_rules()
    {
        CommandLine.Outcome outcome = Tool.Run("explain", "CC901");
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain("CC101");
    }

    [Test]
    public void Explain_breaks_no_line_in_a_pipe_and_says_how_to_disable_a_rule()
    {
        string output = Tool.Run("explain", "CC102").Output;
        output.Should().Contain(RuleCatalog.All.Single(rule => rule.Descriptor.Id == "CC102").Descriptor.Why).And
            .Contain("--severity CC102=off");
    }
}
