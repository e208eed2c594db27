namespace CitationCheck.Tests.Model;

/// <summary>A message that is written when it is first read is like any other.</summary>
public sealed class FindingTests
{
    private const string Text =
        "Rain fell all week.[1] The bridge in Vik was closed.\n\n## Sources\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain";

    [Test]
    public void Two_runs_find_equal_things()
    {
        var report = Report.Parse(Text);
        Finding first = CitationValidator.Validate(report).Findings.Single();
        Finding second = CitationValidator.Validate(report).Findings.Single();
        second.GetHashCode().Should().Be(first.GetHashCode());
        second.Should().Be(first);
    }

    [Test]
    public void A_finding_equals_one_whose_message_was_given()
    {
        Finding found = CitationValidator.Validate(Text).Findings.Single();
        var given = new Finding(found.RuleId, found.Severity, found.Message, found.Span) { Claim = found.Claim };
        given.Should().Be(found);
        given.GetHashCode().Should().Be(found.GetHashCode());
        (given with { Message = "Another." }).Should().NotBe(found);
    }

    [Test]
    public void A_finding_of_a_result_knows_its_line()
    {
        const string Code = "CC103";
        Finding found = CitationValidator.Validate("# Rain\n\n" + Text).Findings.Single(finding => finding.RuleId == Code);
        found.Position.Should().Be(new LinePosition(3, 24));
        found.Line.Should().Be(3);
        found.ToString().Should().StartWith("CC103 Warning at 3:24: The sentence “The bridge in Vik was closed.”");
    }

    [Test]
    public void A_finding_of_no_result_has_a_place_and_no_line()
    {
        var finding = new Finding("XX900", Severity.Info, "A rule of the caller's own.", new TextSpan(2, 3));
        finding.Position.Should().BeNull();
        finding.Line.Should().Be(0);
        finding.ToString().Should().Be("XX900 Info at [2..5): A rule of the caller's own.");
    }

    [Test]
    public void A_message_may_be_read_by_several_at_once()
    {
        Finding found = CitationValidator.Validate(Text).Findings.Single();
        string[] read = new string[8];
        Parallel.For(0, read.Length, i => read[i] = found.Message);
        read.Should().AllBe("The sentence “The bridge in Vik was closed.” has no citation; cite its source, or remove it.");
    }
}
