using CitationCheck.Rules;

namespace CitationCheck.Tests.Rules.Catalog;

[TestFixture]
internal sealed class OptionsCheckTests
{
    [TestCase(true)]
    [TestCase(false)]
    public void An_unknown_rule_is_named_by_both_front_doors(bool isParsed)
    {
        var options = ValidationOptions.FromJson("{\"severities\": {\"CC999\": \"error\"}}");
        Action check = isParsed
            ? () => CitationValidator.Validate(Report.Parse("Rain."), options)
            : () => CitationValidator.Validate("Rain.", options);

        check.Should().Throw<ArgumentException>().WithMessage("The option Severities names the rule “CC999”, which does not exist.*");
    }

    [Test]
    public void A_file_may_set_the_severity_of_a_rule_of_ones_own()
    {
        ValidationOptions options =
            ValidationOptions.FromJson("{\"severities\": {\"own-rule\": \"error\"}}") with { AdditionalRules = [new OwnRule()] };

        CitationValidator.Validate("Rain fell.", options).Findings.Single(static finding => finding.RuleId == "XX001").Severity
            .Should().Be(Severity.Error);
    }

    private sealed class OwnRule : Rule
    {
        public override RuleDescriptor Descriptor { get; } = new("XX001", "own-rule", Severity.Info) { Title = "A rule of one's own" };

        public override IEnumerable<Finding> Check(RuleContext context) => [Finding(context.Report.Claims[0], "Here.")];
    }
}
