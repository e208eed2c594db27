using CitationCheck.Rules;

namespace CitationCheck.Tests.Rules;

[TestFixture]
internal sealed class SuppressionsTests
{
    private static readonly RuleDescriptor Rule = new("CC103", "uncited-sentence", Severity.Warning)
    {
        Title = "Sentence without a citation"
    };

    [TestCase("A <!-- citationcheck-disable --> B D", "BD", TestName = "Without a name all rules are suppressed up to the end")]
    [TestCase(
        "A <!-- citationcheck-disable CC103 --> B <!-- citationcheck-enable CC103 --> D",
        "B",
        TestName = "A rule is suppressed by its id up to where it is enabled")]
    [TestCase(
        "A <!-- citationcheck-disable uncited-sentence --> B <!-- citationcheck-enable --> D",
        "B",
        TestName = "A rule is suppressed by its name")]
    [TestCase("A <!-- citationcheck-disable CC101 --> B D", "", TestName = "Another rule is not suppressed")]
    [TestCase("A\n<!-- citationcheck-disable-next-line CC103 -->\nB\nD", "B", TestName = "A rule is suppressed on the next line alone")]
    [TestCase(
        "A <!-- citationcheck-disable --> <!-- citationcheck-disable CC103 --> B <!-- citationcheck-enable CC103 --> D",
        "BD",
        TestName = "Places that overlap are joined")]
    public void A_comment_suppresses_a_rule(string text, string suppressed)
    {
        SuppressedPlaces places = Suppressions.Read(text).Of(Rule);

        string.Concat(
            text.Index().Where(pair => pair.Item is 'A' or 'B' or 'D' && places.Contain(At(pair.Index))).Select(pair => pair.Item))
            .Should().Be(suppressed);
    }

    private static Finding At(int place) => new("CC103", Severity.Info, "Here.", new TextSpan(place, 1));
}
