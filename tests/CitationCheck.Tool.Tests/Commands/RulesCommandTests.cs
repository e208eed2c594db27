using CitationCheck.Rules;

namespace CitationCheck.Tool.Tests.Commands;

[TestFixture]
internal sealed class RulesCommandTests : ToolTests
{
    [Test]
    public void Rules_lists_one_rule_per_line_in_a_pipe() =>
        Tool.Run("rules").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0])
            .Should().Equal(RuleCatalog.All.Select(rule => rule.Descriptor.Id));
}
