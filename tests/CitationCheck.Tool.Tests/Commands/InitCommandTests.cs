namespace CitationCheck.Tool.Tests.Commands;

[TestFixture]
internal sealed class InitCommandTests : ToolTests
{
    [Test]
    public void What_init_writes_changes_nothing_and_is_not_overwritten()
    {
        Tool.Write("a.md", Reports.Dangling);
        string before = Tool.Run("check", "a.md").Output;
        Tool.Run("init").ExitCode.Should().Be(0);
        Tool.Run("check").Output.Should().Be(before);
        Tool.Run("init").ExitCode.Should().Be(2);
        Tool.Run("init", "--force").ExitCode.Should().Be(0);
    }
}
