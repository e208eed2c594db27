namespace CitationCheck.Tests.Reading;

public sealed class ReadingSpecTests
{
    [TestCaseSource(typeof(ReadingSpecTests), nameof(Cases))]
    public void A_report_reads_as_its_spec_says(object spec)
    {
        var expected = (ReadingSpec)spec;

        Report report = Report.Parse(expected.Report, expected.Format);

        ReadingSpec.Describe(report).Should().Be(expected.Reads, "that is how {0} is to be read", expected);
    }

    [TestCaseSource(typeof(ReadingSpecTests), nameof(Cases))]
    public void Line_ends_and_repetition_change_nothing(object spec)
    {
        var expected = (ReadingSpec)spec;

        Report report = Report.Parse(expected.Report.ReplaceLineEndings("\r\n"), expected.Format);

        ReadingSpec.Describe(report).Should().Be(expected.Reads);
    }

    [TestCaseSource(typeof(ReadingSpecTests), nameof(Cases))]
    public void Spans_are_exact(object spec)
    {
        var expected = (ReadingSpec)spec;

        Report report = Report.Parse(expected.Report, expected.Format);

        SpanCheck.Verify(report);
    }

    private static IEnumerable<TestCaseData> Cases() =>
        ReadingSpec.All().Select(static spec => new TestCaseData(spec).SetArgDisplayNames(spec.ToString()));
}
