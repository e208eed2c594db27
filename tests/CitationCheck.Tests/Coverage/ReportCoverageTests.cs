using CitationCheck.Writers;

namespace CitationCheck.Tests.Coverage;

/// <summary>The one definition of a claim's state, and that findings, numbers and formats follow it.</summary>
[TestFixture]
internal sealed class ReportCoverageTests
{
    private const string Sources = "\n\n## Sources\n\n[1] Nine days of rain. Lake News. https://lake.example/rain\n"
        + "[2] The lake rises. Canton Post. https://canton.example/lake\n";

    private const string ListUnderCitedLine =
        "The authority closed three dams in May [1]:\n\n"
        + "- The first dam is in Bern and holds much water.\n- The second dam is in Basel and holds less.\n"
        + "- The third dam is in Thun and holds none."
        + Sources;

    private const string UncitedAbstract =
        "## Abstract\n\nRain fell all week. The old bridge was closed. The mill was flooded.\n\n## Report\n\n"
        + "The level of the lake rose by a metre.[1]"
        + Sources;

    [TestCase("Rain fell all week.[1]", ClaimState.Cited, TestName = "A claim whose citation is in the list is cited")]
    [TestCase("Rain fell all week.[1][9]", ClaimState.Cited, TestName = "One citation that leads somewhere is enough")]
    [TestCase("Rain fell all week.[9]", ClaimState.Unresolved, TestName = "A claim whose every citation dangles is unresolved")]
    [TestCase(
        "Snow followed.[1] Rain fell all week [citation needed].",
        ClaimState.Cited,
        ClaimState.Unresolved,
        TestName = "A claim with a broken marker is unresolved")]
    [TestCase(
        "Rain fell all week. Snow followed.[1]",
        ClaimState.Covered,
        ClaimState.Cited,
        TestName = "A later citation of the paragraph covers a claim")]
    [TestCase(
        "Rain fell all week. Snow followed.[9]",
        ClaimState.Unresolved,
        ClaimState.Unresolved,
        TestName = "A later citation that dangles leaves a claim unresolved")]
    [TestCase(
        "Snow followed.[1] Rain fell all week.",
        ClaimState.Cited,
        ClaimState.Uncited,
        TestName = "Nothing covers a claim behind the last citation")]
    [TestCase("Rain fell all week.[1] What followed?", ClaimState.Cited, ClaimState.NotNeeded, TestName = "A question needs no source")]
    public void A_claim_has_the_state_that_an_editor_sees(string text, params ClaimState[] states) =>
        States(CitationValidator.Validate(text + Sources)).Should().Equal(states);

    [Test]
    public void A_list_under_a_cited_line_is_covered_wherever_one_looks()
    {
        ValidationResult result = CitationValidator.Validate(ListUnderCitedLine);

        result.Findings.Where(finding => finding.RuleId.StartsWith("CC10", StringComparison.Ordinal)).Should().BeEmpty();
        States(result).Should().Equal(ClaimState.Cited, ClaimState.Covered, ClaimState.Covered, ClaimState.Covered);
        result.Claims[^1].CoveredBy.Should().Be(CoveredBy.Surroundings);
        (result.Summary.CitedClaims, result.Summary.CoveredClaims, result.Summary.Claims).Should().Be((1, 3, 4));
        result.Summary.ClaimCoverage.Should().Be(1);
        Written(result, OutputFormat.Html)
            .Should().Contain("1 of 4 claims is cited, and the others are covered.").And.NotContain("[uncited]");
        Written(result, OutputFormat.JsonLines)
            .Should().Contain("\"state\":\"covered\",\"coveredBy\":\"surroundings\"").And.NotContain("\"state\":\"uncited\"");
        Written(result, OutputFormat.Text).Should().Contain("1 of 4 claims cited, 3 covered (100%)");
    }

    [Test]
    public void A_list_under_a_line_whose_citation_dangles_is_unresolved() =>
        States(CitationValidator.Validate(ListUnderCitedLine.Replace("May [1]", "May [9]", StringComparison.Ordinal)))
            .Should().AllBeEquivalentTo(ClaimState.Unresolved);

    [Test]
    public void A_skipped_section_counts_nowhere()
    {
        var options = new ValidationOptions { SkippedSections = SectionKinds.Abstract, MinimumCoverage = 0.9 };
        ValidationResult result = CitationValidator.Validate(UncitedAbstract, options);

        result.Findings.Where(finding => finding.RuleId.StartsWith("CC1", StringComparison.Ordinal)).Should().BeEmpty();
        States(result).Should().Equal(ClaimState.NotNeeded, ClaimState.NotNeeded, ClaimState.NotNeeded, ClaimState.Cited);
        (result.Summary.ClaimCoverage, result.Summary.Claims).Should().Be((1, 1), "this is what the exit code goes by");
    }

    [Test]
    public void The_same_report_has_other_states_under_other_options()
    {
        var report = Report.Parse(UncitedAbstract);

        CitationValidator.Validate(report).StateOf(report.Claims[0]).Should().NotBe(ClaimState.NotNeeded);
        CitationValidator.Validate(report, new ValidationOptions { SkippedHeadings = ["Abstract"] }).StateOf(report.Claims[0])
            .Should().Be(ClaimState.NotNeeded);
    }

    [TestCase(ClaimCoverage.ParagraphTail, ClaimState.Covered, ClaimState.Cited, ClaimState.Uncited)]
    [TestCase(ClaimCoverage.Sentence, ClaimState.Uncited, ClaimState.Cited, ClaimState.Uncited)]
    [TestCase(ClaimCoverage.Paragraph, ClaimState.Covered, ClaimState.Cited, ClaimState.Covered)]
    public void What_covers_a_claim_depends_on_how_closely_claims_have_to_be_cited(ClaimCoverage coverage, params ClaimState[] states) =>
        States(CitationValidator.Validate(
            "Rain fell all week. Snow followed.[1] The old bridge was closed." + Sources, new ValidationOptions { Coverage = coverage }))
            .Should().Equal(states);

    [Test]
    public void An_answer_whose_every_marker_dangles_covers_nothing()
    {
        CitationSummary summary = CitationValidator.Validate(
            "Rain fell all week.[1] Snow followed.[2] In summary, the week was wet.[3]\n\nTowns should build dams.").Summary;

        summary.ClaimCoverage.Should().Be(0);
        summary.CitedClaims.Should().Be(0);
    }

    [Test]
    public void A_report_that_cites_nothing_has_no_covered_claim() =>
        States(CitationValidator.Validate("Rain fell all week. The old bridge was closed.\n\nIn summary, the week was wet."))
            .Should().AllBeEquivalentTo(ClaimState.Uncited);

    [Test]
    public void One_number_of_cited_claims_is_said_of_one_report()
    {
        ValidationResult result =
            CitationValidator.Validate("Rain fell all week.[1] Snow followed.[9]\n\nThe old bridge was closed.[2]" + Sources);

        Written(result, OutputFormat.Text).Should().Contain("2 of 3 claims cited (67%)");
        Written(result, OutputFormat.Html)
            .Should().Contain("<span class=\"share\">2 of 3</span>").And.Contain("1 of 3 claims relies on a missing source.");
        Written(result, OutputFormat.JsonLines)
            .Should().Contain("\"claims\":3,\"citedClaims\":2,\"coveredClaims\":0,\"uncitedClaims\":0,\"unresolvedClaims\":1");
    }

    [TestCase(0.66, 0)]
    [TestCase(0.67, 1)]
    public void The_least_share_is_compared_with_the_coverage_that_is_shown(double share, int findings)
    {
        ValidationResult result = CitationValidator.Validate(
            "Rain fell all week. Snow followed.[1] The old bridge was closed." + Sources,
            new ValidationOptions { MinimumCoverage = share });

        result.Findings.Count(finding => finding.RuleId == "CC114").Should().Be(findings);
        (result.Summary.ClaimCoverage < share).Should().Be(findings > 0, "this is what the exit code goes by");
    }

    [Test]
    public void A_claim_of_another_report_has_no_state() =>
        FluentActions.Invoking(() => CitationValidator.Validate("Rain fell.").StateOf(Report.Parse("Rain fell.").Claims[0]))
            .Should().Throw<ArgumentException>();

    private static IEnumerable<ClaimState> States(ValidationResult result) => result.Claims.Select(claim => claim.State);

    private static string Written(ValidationResult result, OutputFormat format)
    {
        using var output = new StringWriter();
        var writer = ResultWriter.Create(format, output);
        writer.Write(result, "report.md");
        writer.Complete();
        return output.ToString();
    }
}
