namespace CitationCheck.Tests.Rules;

public sealed class RuleSpecTests
{
    [TestCaseSource(typeof(RuleSpecs), nameof(RuleSpecs.All))]
    public void A_report_gives_the_marked_findings_and_no_others(RuleSpec spec) =>
        spec.Actual().Should().BeEquivalentTo(spec.Expected, $"of\n{spec.Report}\n");
}
