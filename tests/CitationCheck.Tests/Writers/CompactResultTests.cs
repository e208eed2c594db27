using System.Text.Json;
using CitationCheck.Writers;

namespace CitationCheck.Tests.Writers;

[TestFixture]
internal sealed class CompactResultTests
{
    private const string Text = "Rain fell all week.[7] The river rose by 12 %.\n\n## Sources\n\n1. “Rain” Lake News, 2 Mar. 2023";

    [Test]
    public void A_result_in_few_words_has_the_verdict_the_counts_and_the_findings()
    {
        ValidationResult result = CitationValidator.Validate(Text);

        CompactResult compact = result.ToCompact();

        compact.Valid.Should().BeFalse();
        (compact.Errors, compact.Warnings, compact.Notes).Should().Be((
            result.Errors.Count(),
            result.Findings.Count(finding => finding.Severity == Severity.Warning),
            result.Findings.Count(finding => finding.Severity == Severity.Info)));
        (compact.Claims, compact.CitedClaims, compact.ClaimCoverage).Should().Be((2, 0, 0));
        (compact.Citations, compact.ResolvedCitations, compact.References, compact.UsedReferences).Should().Be((1, 0, 1, 0));
        compact.Findings.Should().HaveSameCount(result.Findings);
        compact.Findings.Single(finding => finding.Rule == "CC101").Should().BeEquivalentTo(
            new { Severity = "error", Line = 1, Column = 20, Excerpt = "[7]", Places = 1 });
        compact.OmittedFindings.Should().Be(0);
    }

    [Test]
    public void The_text_of_the_report_is_not_in_it()
    {
        string mayors = string.Concat(Enumerable.Repeat("and the mayor of Bern ", 200));
        string report = $"The mayor of Vik {mayors} closed 3 bridges.\n\n{Text}";
        ValidationResult result = CitationValidator.Validate(report);

        string json = result.ToJson(JsonDetail.Findings);

        json.Length.Should().BeLessThan(report.Length);
        result.ToCompact().Findings.Should().OnlyContain(finding => finding.Excerpt.Length <= 72 && finding.Message.Length <= 500);
    }

    [Test]
    public void Of_too_many_findings_the_most_severe_stay_in_the_order_of_the_report()
    {
        ValidationResult result = CitationValidator.Validate(
            string.Concat(Enumerable.Range(1, 300).Select(n => $"The lake rose by {n} cm.\n\nIt fell again.[^{n + 1}]\n\n"))
            + "## Sources\n\n[1] Rain. Lake News. https://lake.example/rain");

        CompactResult compact = result.ToCompact(maxFindings: 20);

        compact.Findings.Should().HaveCount(20).And.OnlyContain(finding => finding.Severity == "error");
        compact.Findings.Should().BeInAscendingOrder(finding => finding.Line);
        compact.OmittedFindings.Should().Be(result.Findings.Count - 20);
        result.ToCompact().Findings.Should().HaveCount(100);
        result.ToCompact(0).Findings.Should().BeEmpty();
        FluentActions.Invoking(() => result.ToCompact(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Test]
    public void It_is_an_ordinary_record_for_every_serializer()
    {
        CompactResult compact = CitationValidator.Validate(Text).ToCompact();

        JsonSerializer.Deserialize<CompactResult>(JsonSerializer.Serialize(compact)).Should().BeEquivalentTo(compact);
        JsonSerializer.Serialize(compact, ResultContext.Default.CompactResult).Should().Be(JsonSerializer.Serialize(compact));
        JsonSerializer.Deserialize<CompactResult>(
                CitationValidator.Validate(Text).ToJson(JsonDetail.Findings), JsonSerializerOptions.Web)
            .Should().BeEquivalentTo(compact);
    }

    [Test]
    public void What_it_says_is_safe_in_a_log()
    {
        const string Hostile = "Rain fell [\u001b[31m7\n::error::x\u202E ##vso[task]]. It fell.[9]\n\n1. “Rain” Lake News";

        string json = CitationValidator.Validate(Hostile).ToJson(JsonDetail.Findings);

        json.Should().NotContain("\n").And.NotContain("\u001b").And.NotContain("\u202E").And.NotContain("##vso[");
    }

    [Test]
    public void A_result_says_in_a_line_what_it_is() =>
        CitationValidator.Validate(Text).ToString().Should().StartWith("not valid, 1 error, ").And.Contain("0 of 2 claims cited");
}
