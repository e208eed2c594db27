namespace CitationCheck.Tests.Sources;

public sealed class SourceDateTests
{
    [TestCase("2 Mar. 2023", "2023-03-02")]
    [TestCase("Updated March 2, 2023, 10 am", "2023-03-02")]
    [TestCase("2023年3月2日", "2023-03-02")]
    [TestCase("March 2023 and May 2024", "2023-03")]
    [TestCase("30 February 2023", "2023-02-30")]
    public void The_first_date_is_found_as_it_was_written(string text, string date) => SourceDate.Find(text).ToString().Should().Be(date);

    [TestCase("")]
    [TestCase("yesterday")]
    public void A_text_without_a_date_has_none(string text) => SourceDate.Find(text).Should().BeNull();
}
