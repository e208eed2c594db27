using CitationCheck.Writers;

namespace CitationCheck.Tests.Writers;

/// <summary>What is written about a report is bounded, and can be stopped.</summary>
[TestFixture]
internal sealed class OutputLengthTests
{
    private static readonly OutputFormat[] Long =
        [OutputFormat.Text, OutputFormat.Json, OutputFormat.JsonLines, OutputFormat.Sarif, OutputFormat.JUnit, OutputFormat.Html];

    private static ValidationResult Result { get; } =
        CitationValidator.Validate(string.Concat(Enumerable.Repeat("It rained 12 % more [citation needed]. And [9]. ", 2_000)));

    [TestCaseSource(nameof(Long))]
    public void A_result_that_is_too_long_is_replaced_with_a_notice(OutputFormat format)
    {
        string whole = ResultWriter.Write(format, Result, "a.md");
        whole.Length.Should().BeGreaterThan(100_000);
        string cut = ResultWriter.Write(format, Result, "a.md", new WriterOptions { MaxOutput = whole.Length / 2 });
        cut.Length.Should().BeLessThan(100_000); // the page has its style
        cut.Should().Contain("Raise MaxOutput");
        ResultWriter.Write(format, Result, "a.md", new WriterOptions { MaxOutput = whole.Length }).Should().Be(whole);
    }

    [Test]
    public void Writing_is_canceled([Values] OutputFormat format)
    {
        Action write = () => ResultWriter.Write(format, Result, "a.md", cancellationToken: new CancellationToken(canceled: true));
        write.Should().Throw<OperationCanceledException>();
    }

    [Test]
    public void No_format_writes_more_than_a_multiple_of_the_report([Values] OutputFormat format)
    {
        string[] bombs =
        [
            string.Concat(Enumerable.Repeat("[1]", 8_000)) + "\n\n[1]: https://a.example\n",
            string.Concat(Enumerable.Repeat("[1-99] ", 3_000)) + "\n\n[1]: https://a.example\n\n[99]: https://b.example\n",
            "Rain fell "
                + string.Concat(Enumerable.Repeat("[*?*] and\n", 2_400))
                + "here [1].\n\n## Sources\n\n[1] A. https://a.example/\n",
            "Rain fell " + string.Concat(Enumerable.Range(1, 1_000).Select(static n => $"in turn0search{n} of † ")) + "here.",
        ];
        const int Style = 40_000; // of the page
        bombs.Max(text => (double)(ResultWriter.Write(format, CitationValidator.Validate(text), "a.md").Length - Style) / text.Length)
            .Should().BeLessThan(format == OutputFormat.Json ? 350 : 180);
    }
}
