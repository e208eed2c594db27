namespace CitationCheck.Tool.Tests;

/// <summary>Tests that run the tool, each in a folder of its own.</summary>
internal abstract class ToolTests
{
    private CommandLine? tool;

    protected CommandLine Tool => tool ?? throw new InvalidOperationException("The test has not started.");

    [SetUp]
    public void MakeFolder() => tool = new CommandLine();

    [TearDown]
    public void RemoveFolder() => tool?.Dispose();
}
