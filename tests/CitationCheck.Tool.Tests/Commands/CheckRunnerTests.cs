using CitationCheck.Writers;

namespace CitationCheck.Tool.Tests.Commands;

[TestFixture]
internal sealed class CheckRunnerTests : ToolTests
{
    [Test]
    public void A_file_that_cannot_be_read_is_reported_and_the_others_are_checked()
    {
        Tool.Write("a.md", Reports.Dangling);
        Tool.Write("c.md", Reports.Clean);
        File.WriteAllBytes(Tool.PathOf("b.md"), [0, 1, 2, 0]);
        CommandLine.Outcome outcome = Tool.Run("check", "gone.md", "a.md", "b.md", "c.md", "--format", "jsonl");
        outcome.ExitCode.Should().Be(3);
        NamedResult[] results = [.. Lines(outcome.Output).SelectMany(ResultReader.Read)];
        results.Select(result => (result.Name, result.Error)).Should().Equal(
            ("gone.md", "the file does not exist"), ("a.md", null), ("b.md", "the file is not text"), ("c.md", null));
        outcome.Errors.Should().Contain("gone.md: the file does not exist").And.Contain("b.md: the file is not text");
    }

    [Test]
    public void Results_are_the_same_and_in_order_with_any_number_of_workers()
    {
        for (int at = 0; at < 60; at++)
        {
            // Long ones first, so that they are overtaken.
            string text = string.Concat(Enumerable.Repeat("A tide came in.[1] ", (60 - at) * 40)) + Reports.Dangling;
            Tool.Write(FormattableString.Invariant($"{at:000}.md"), text);
        }

        string one = Tool.Run("check", "*.md", "--workers", "1", "-f", "json").Output;
        Tool.Run("check", "*.md", "--workers", "7", "-f", "json").Output.Should().Be(one);
        ResultReader.Read(one).Select(result => result.Name).Should().BeInAscendingOrder(StringComparer.Ordinal).And.HaveCount(60);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
