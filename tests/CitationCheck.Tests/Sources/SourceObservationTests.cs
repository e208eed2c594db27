namespace CitationCheck.Tests.Sources;

public sealed class SourceObservationTests
{
    private static readonly SourceObservation Page = new()
    {
        Url = "https://lake.example/2023/rain",
        Outcome = SourceOutcome.Page,
        Titles = [new SourceTitle(TitleField.Title, "Rain in Geneva")],
    };

    [TestCase("Rain in Geneva", SourceStatus.Verified)]
    [TestCase("Snow on the northern passes", SourceStatus.TitleMismatch)]
    [TestCase(null, SourceStatus.NoTitleCited)]
    public void The_status_of_a_page_depends_on_the_cited_title(string? cited, SourceStatus status) =>
        Page.GetStatus(cited).Should().Be(status);

    [Test]
    public void The_status_of_a_page_that_says_not_found_needs_no_title() =>
        (Page with { Titles = [new SourceTitle(TitleField.Title, "Page not found")] }).GetStatus().Should().Be(SourceStatus.SoftNotFound);
}
