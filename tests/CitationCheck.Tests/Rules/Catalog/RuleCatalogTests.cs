using CitationCheck.Rules;

namespace CitationCheck.Tests.Rules.Catalog;

public sealed class RuleCatalogTests
{
    private static IEnumerable<TestCaseData> Rules() =>
        RuleCatalog.All.Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Descriptor.Id));

    [Test]
    public void The_rule_book_is_up_to_date()
    {
        string written = RuleBook.Write(RuleCatalog.All);
        if (Environment.GetEnvironmentVariable(RuleBook.Regenerate) == "1")
        {
            File.WriteAllText(RuleBook.FilePath, written);
        }

        File.ReadAllText(RuleBook.FilePath).ReplaceLineEndings("\n")
            .Should().Be(
                written, $"RULES.md is generated from the descriptors; run the tests with {RuleBook.Regenerate}=1 to regenerate it");
    }

    [Test]
    public void Rules_are_listed_by_id_and_every_id_and_name_once()
    {
        string[] ids = [.. RuleCatalog.All.Select(rule => rule.Descriptor.Id)];
        ids.Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        RuleCatalog.All.Select(rule => rule.Descriptor.Name).Should().OnlyHaveUniqueItems();
    }

    [TestCaseSource(nameof(Rules))]
    public void A_rule_is_named_as_the_others_are(Rule rule)
    {
        rule.Descriptor.Id.Should().MatchRegex("^CC[0-4][0-9]{2}$");
        rule.Descriptor.Name.Should().MatchRegex("^[a-z]+(-[a-z]+)+$");
        rule.Descriptor.Title.Should().NotEndWith(".").And.NotBeNullOrWhiteSpace();
        rule.Descriptor.Why.Should().EndWith(".");
        rule.Descriptor.Ignores.Should().EndWith(".");
        rule.Descriptor.Fails.Should().NotBeEmpty();
        rule.Descriptor.Passes.Should().NotBeEmpty();
    }

    [TestCaseSource(nameof(Rules))]
    public void A_rule_flags_its_failing_example(Rule rule) =>
        Findings(rule, rule.Descriptor.Fails)
            .Should().Contain(finding => finding.RuleId == rule.Descriptor.Id && finding.Severity == rule.Descriptor.DefaultSeverity);

    [TestCaseSource(nameof(Rules))]
    public void A_rule_lets_its_fixed_example_pass(Rule rule) =>
        Findings(rule, rule.Descriptor.Passes)
            .Should().NotContain(finding => finding.RuleId == rule.Descriptor.Id || finding.Severity == Severity.Error);

    [TestCaseSource(nameof(Rules))]
    public void The_failing_example_has_no_other_error(Rule rule) =>
        Findings(rule, rule.Descriptor.Fails).Where(finding => finding.RuleId != rule.Descriptor.Id && finding.Severity == Severity.Error)
            .Should().BeEmpty();

    private static IReadOnlyList<Finding> Findings(Rule rule, string report) =>
        CitationValidator.Validate(
            rule.Descriptor.ExampleSources is { } sources ? Report.Parse(report, sources) : Report.Parse(report),
            new ValidationOptions
            {
                Today = new DateOnly(2026, 1, 31),
                MinimumCoverage = rule.Descriptor.Name == "low-coverage" ? 0.5 : 0,
                Severities = rule.Descriptor.IsOptIn
                    ? new Dictionary<string, Severity?> { [rule.Descriptor.Id] = rule.Descriptor.DefaultSeverity }
                    : new Dictionary<string, Severity?>(),
            },
            rule.Descriptor.ExampleObservations).Findings;
}
