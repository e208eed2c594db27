namespace CitationCheck.Tool.Tests;

[TestFixture]
internal sealed class HelpSectionsTests : ToolTests
{
    [Test]
    public void Help_lists_the_exit_codes()
    {
        CommandLine.Outcome outcome = Tool.Run("--help");
        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().Contain("citationcheck [command]").And.Contain("3    a report could not be read");
        Tool.Run("--version").Output.Should().MatchRegex(@"^\d+\.\d+\.\d+");
    }

    [Test]
    public void Help_of_check_shows_examples() =>
        Tool.Run("check", "--help").Output
            .Should().Contain("--show <SEVERITY>").And.Contain("Examples:").And.Contain("130  stopped by Ctrl-C");

    [Test]
    public void Without_a_command_the_help_goes_to_standard_error()
    {
        CommandLine.Outcome outcome = Tool.Run();
        outcome.ExitCode.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Errors.Should().Contain("check <files>");
    }
}
