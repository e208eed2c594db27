using CitationCheck.CustomRule;
using CitationCheck.Rules;

namespace CitationCheck.Samples.Tests.CustomRule;

/// <summary>How to test a rule of your own: its examples, and what it must leave alone.</summary>
[TestFixture]
internal sealed class RuleExampleTests
{
    private static readonly ValidationOptions Options = new() { Today = new DateOnly(2026, 1, 31) };
    private static readonly Rule[] Rules = [new DiscouragedHost(["wikipedia.org"]), new OutdatedStatistic(10)];

    [TestCaseSource(nameof(Rules))]
    public void A_rule_finds_its_bad_example_and_passes_its_good_one(Rule rule)
    {
        Check(rule, rule.Descriptor.Fails).Should().ContainSingle();
        Check(rule, rule.Descriptor.Passes).Should().BeEmpty();
    }

    [TestCase("https://wikipedia.org/wiki/Rain", 1)]
    [TestCase("https://EN.Wikipedia.ORG/wiki/Rain", 1)]
    [TestCase("https://notwikipedia.org/rain", 0)]
    [TestCase("https://news.example/wikipedia.org", 0)]
    public void A_discouraged_host_is_a_domain_and_no_piece_of_text(string url, int findings) =>
        Check(Rules[0], $"Rain fell.[1]\n\n1. “Rain” A page, 2025, {url}").Should().HaveCount(findings);

    [TestCase("“Census” Orrin County, https://orrin.example/census", TestName = "A_source_without_a_date_is_not_held_against_a_figure")]
    [TestCase("“Census” Orrin County, 4 May 2016, https://orrin.example/census", TestName = "A_source_at_the_limit_is_new_enough")]
    public void Left_alone(string entry) => Check(Rules[1], $"The town has 52,000 homes.[1]\n\n1. {entry}").Should().BeEmpty();

    [Test]
    public void One_new_source_is_enough() => Check(Rules[1], """
        The town has 52,000 homes.[1][2]

        1. “Census” Orrin County, 4 May 2003, https://orrin.example/2003
        2. “Census” Orrin County, 4 May 2023, https://orrin.example/2023
        """).Should().BeEmpty();

    [TestCase("""{ "discouragedHosts": ["a.example"] }""")]
    [TestCase("null")]
    [TestCase("[]")]
    public void A_house_style_with_something_missing_is_an_error(string json) =>
        FluentActions.Invoking(() => HouseStyle.FromJson(json)).Should().Throw<System.Text.Json.JsonException>();

    private static IEnumerable<Finding> Check(Rule rule, string report) =>
        CitationValidator.Validate(report, Options with { AdditionalRules = [rule] })
            .Findings.Where(finding => finding.RuleId == rule.Descriptor.Id);
}
