namespace CitationCheck.Tests;

public sealed class CitationValidatorTests
{
    [Test]
    public void Null_is_told_by_the_name_of_the_argument()
    {
        FluentActions.Invoking(() => CitationValidator.Validate(null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("reportText");
        FluentActions.Invoking(() => CitationValidator.Validate((Report)null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("report");
        FluentActions.Invoking(() => Report.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
    }

    [Test]
    public void Options_that_make_no_sense_are_told_by_their_name()
    {
        FluentActions.Invoking(() => CitationValidator.Validate("x", new ValidationOptions { MinimumCoverage = 2 }))
            .Should().Throw<ArgumentException>().WithMessage("*MinimumCoverage*");
        FluentActions.Invoking(() => Report.Parse("x", (ReportFormat)99)).Should().Throw<ArgumentException>().WithMessage("*format*");
        FluentActions.Invoking(() => Report.Parse("x", ReportFormat.Auto, new ReadingLimits { MaxDepth = 0 }))
            .Should().Throw<ArgumentException>().WithMessage("*MaxDepth*");
    }

    [TestCase("")]
    [TestCase(" \t\r\n \u00A0")]
    [TestCase("\uD800 rain \uDC00[1]\uD800")]
    [TestCase("\0\0[1]\0\0")]
    [TestCase("\uFEFF[1]")]
    public void Odd_texts_give_a_result(string text)
    {
        foreach (ReportFormat format in Enum.GetValues<ReportFormat>())
        {
            ValidationResult result = CitationValidator.Validate(Report.Parse(text, format));

            result.Report.Text.Should().BeSameAs(text);
            result.Findings.Should().NotBeNull();
        }
    }

    [Test]
    public void Fifty_million_characters_give_a_result()
    {
        string paragraph =
            "The dam opened in the month of May after a long winter.[1] Water rose in the valley, and nobody was told.[2]\n\n";
        string text = new System.Text.StringBuilder()
            .Insert(0, paragraph, 50_000_000 / paragraph.Length)
            .Append("1. “Dam” Post, 4 May 2021\n2. “Water” Post, 5 May 2021\n")
            .ToString();

        ValidationResult result = CitationValidator.Validate(text);

        result.Summary.UsedReferences.Should().Be(2);
        result.Summary.ResolvedCitations.Should().Be(result.Summary.Citations);
    }

    [Test]
    public void The_two_front_doors_say_the_same()
    {
        const string Text = "The dam opened.[1] Water rose.[3]\n\n1. “Dam” Post, 4 May 2021\n";

        CitationValidator.Validate(Text).Findings.Select(finding => finding.Message)
            .Should().Equal(CitationValidator.Validate(Report.Parse(Text)).Findings.Select(finding => finding.Message));
    }
}
