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
        output.ToString().Should().Contain("more finding").And.Contain("Left out for length: ");
    }

    [Test]
    public void Colours_come_only_when_asked_for()
    {
        ResultWriter.Write(OutputFormat.Text, Samples.Harbour()).Should().NotContain("\e");
        ResultWriter.Write(OutputFormat.Text, Samples.Harbour(), options: new WriterOptions { Color = true }).Should().Contain("\e[1;31merror\e[0m");
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
        FluentActions.Invoking(() => ResultWriter.Create(OutputFormat.Text, TextWriter.Null, new WriterOptions { RuleHelpUri = "rules" })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ResultWriter.Create(OutputFormat.Text, TextWriter.Null, new WriterOptions { MaxMarkdownLength = 1 })).Should().Throw<ArgumentException>();
    }
}
