using System.Globalization;
using System.Text;
using CitationCheck.Writers;

namespace CitationCheck.Tests.Writers;

[TestFixture]
internal sealed class ResultWriterTests
{
    private static OutputFormat[] Formats => Enum.GetValues<OutputFormat>();

    [TestCaseSource(nameof(Formats))]
    public void Output_depends_on_nothing_but_the_result(OutputFormat format)
    {
        string first = ResultWriter.Write(format, Samples.Harbour(), "a.md");
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            CultureInfo.CurrentCulture.NumberFormat.NumberGroupSeparator = "'";
            CultureInfo.CurrentCulture.NumberFormat.NegativeSign = "~";
            ResultWriter.Write(format, Samples.Harbour(), "a.md").Should().Be(first);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        first.Should().NotContain("\r");
    }

    [TestCaseSource(nameof(Formats))]
    public void A_stream_gets_the_same_text_as_utf8_without_a_mark_and_stays_open(OutputFormat format)
    {
        using var stream = new MemoryStream();
        ResultWriter.Write(format, stream, Samples.Harbour(), "a.md");
        stream.CanWrite.Should().BeTrue();
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(ResultWriter.Write(format, Samples.Harbour(), "a.md"));
    }

    [TestCaseSource(nameof(Formats))]
    public void No_report_at_all_is_a_whole_output_too(OutputFormat format)
    {
        using var output = new StringWriter();
        ResultWriter.Create(format, output).Complete();
        if (format is OutputFormat.Json)
        {
            ResultReader.Read(output.ToString()).Should().BeEmpty();
        }
        else if (format is OutputFormat.Html)
        {
            output.ToString().Should().Contain("No report").And.EndWith("</html>\n");
        }
    }

    [Test]
    public void A_summary_stays_below_its_length_and_says_what_it_left_out()
    {
        var options = new WriterOptions { MaxMarkdownLength = 1_400 };
        using var output = new StringWriter();
        ResultWriter writer = ResultWriter.Create(OutputFormat.Markdown, output, options);
        for (int at = 0; at < 50; at++)
        {
            writer.Write(Samples.Harbour(), $"{at}.md");
        }

        writer.Complete();
        output.ToString().Length.Should().BeLessThanOrEqualTo(1_400);
        output.ToString().Should().Contain("omitted for length._")
            .And.Contain("**50 reports: 50 errors, 100 warnings, 100 notes.** Omitted for length: ");
    }

    [Test]
    public void A_summary_shows_the_loudest_and_folds_the_others()
    {
        var builder = new ResultBuilder().Paragraph("Snow fell.");
        for (int at = 0; at < 30; at++)
        {
            Severity severity = at % 5 == 0 ? Severity.Error : Severity.Info;
            builder.Finding(report => Samples.About(report.Claims[0], "CC103", severity, "m"));
        }

        string[] parts =
            ResultWriter.Write(OutputFormat.Markdown, builder.Build(), "a.md").Split("\n<details><summary>20 more findings</summary>\n\n");
        parts.Should().HaveCount(2);
        parts[0].Split('\n').Count(line => line.Contains("error |", StringComparison.Ordinal)).Should().Be(6);
        parts[1].Split('\n').Count(line => line.Contains("info |", StringComparison.Ordinal)).Should().Be(20);
        parts[1].Should().EndWith("\n</details>\n");
    }

    [Test]
    public void A_log_for_github_says_when_there_are_more_than_it_shows()
    {
        var builder = new ResultBuilder().Paragraph("Snow fell.");
        for (int at = 0; at < 11; at++)
        {
            builder.Finding(report => Samples.About(report.Claims[0], "CC103", Severity.Warning, "m"));
        }

        ResultWriter.Write(OutputFormat.GitHub, builder.Build())
            .Should().EndWith(
                "CitationCheck found 11 warnings. GitHub shows at most 10 annotations of each severity per step; "
                + "this log lists all of them.\n");
        ResultWriter.Write(OutputFormat.GitHub, Samples.Harbour()).Should().NotContain("this log");
    }

    [Test]
    public void Colours_come_only_when_asked_for()
    {
        ResultWriter.Write(OutputFormat.Text, Samples.Harbour()).Should().NotContain("\e");
        ResultWriter.Write(OutputFormat.Text, Samples.Harbour(), options: new WriterOptions { Color = true })
            .Should().Contain("\e[1;31merror\e[0m");
    }

    [Test]
    public void An_underline_fits_wide_letters_and_a_line_of_any_length()
    {
        ValidationResult result = new ResultBuilder().Paragraph(new string('长', 500) + "。[7]")
            .Finding(report => new Finding("CC101", Severity.Error, "m", report.Citations[0].Span)).Build();
        string[] lines = ResultWriter.Write(OutputFormat.Text, result).Split('\n');
        lines[1].Should().StartWith("    1 | …").And.EndWith("长。[7]");
        lines[2].TrimStart('|', ' ').Should().Be("^^^");
        lines[2].IndexOf('^', StringComparison.Ordinal).Should().Be("    1 | …".Length + (2 * 35));
    }

    [Test]
    public void Wrong_arguments_are_told()
    {
        FluentActions.Invoking(() => ResultWriter.Create((OutputFormat)99, TextWriter.Null)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ResultWriter.Create(OutputFormat.Text, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ResultWriter.Create(OutputFormat.Text, TextWriter.Null, new WriterOptions { RuleHelpUri = "rules" }))
            .Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ResultWriter.Create(OutputFormat.Text, TextWriter.Null, new WriterOptions { MaxMarkdownLength = 1 }))
            .Should().Throw<ArgumentException>();
    }
}
