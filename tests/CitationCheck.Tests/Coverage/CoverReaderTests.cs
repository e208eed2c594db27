namespace CitationCheck.Tests.Coverage;

/// <summary>What may cover a claim without a citation of its own.</summary>
[TestFixture]
internal sealed class CoverReaderTests
{
    private const string Sources = "\n\n## Sources\n\n[1] Nine days of rain. Lake News. https://lake.example/rain\n";

    [TestCase("Rain fell all week. Snow followed.[1]", 0, CoveredBy.LaterCitation, TestName = "A later citation of the paragraph")]
    [TestCase("Rain fell all week.[1] Snow followed.", 1, CoveredBy.Nothing, TestName = "Nothing behind the last citation")]
    [TestCase(
        "Rain fell all week.[1] This means that the mill was flooded.",
        1,
        CoveredBy.SentenceBefore,
        TestName = "The cited sentence that a claim leans on")]
    [TestCase("Rain fell all week.[1] In summary, the week was wet.", 1, CoveredBy.Report, TestName = "The report's own summary")]
    [TestCase(
        "In summary, the week was wet. Rain fell all week.[1]",
        0,
        CoveredBy.ReportBesideCitation,
        TestName = "The report's own summary in front of a citation")]
    [TestCase(
        "Rain fell all week.[1]\n\n## Conclusion\n\nThe week was wet. Snow followed.",
        1,
        CoveredBy.Report,
        TestName = "A section in which the report speaks for itself")]
    [TestCase(
        "Rain fell all week.[1]\n\nThe river rose by two metres. Snow followed.",
        1,
        CoveredBy.Nothing,
        TestName = "Nothing in a paragraph without a citation")]
    public void A_claim_is_covered_by(string text, int claim, CoveredBy by) =>
        CitationValidator.Validate(text + Sources).Claims[claim].CoveredBy.Should().Be(by);

    [Test]
    public void What_the_report_concludes_rests_on_nothing_where_no_citation_resolves()
    {
        CheckedClaim concluded =
            CitationValidator.Validate("Rain fell all week.[7]\n\n## Conclusion\n\nThe week was wet." + Sources).Claims[1];

        (concluded.CoveredBy, concluded.State).Should().Be((CoveredBy.Report, ClaimState.Unresolved));
    }

    [Test]
    public void A_quotation_that_nobody_said_is_asked_as_a_statement()
    {
        CheckedClaim claim =
            CitationValidator.Validate("Rain fell all week.[1] The “old mill by the lake road” was flooded." + Sources).Claims[1];

        claim.Kind.Should().Be(ClaimKind.Statement);
    }
}
