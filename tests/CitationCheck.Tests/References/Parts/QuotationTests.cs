using CitationCheck.References.Parts;

namespace CitationCheck.Tests.References.Parts;

public sealed class QuotationTests
{
    [TestCase("“Rain” BBC", 6)]
    [TestCase("„Regen“ ZDF", 7)]
    [TestCase("“The ‘best’ rain” BBC", 17)]
    [TestCase("‘It’s rain’ BBC", 11)]
    [TestCase("《水》新华社", 3)]
    [TestCase("Rain “BBC”", -1)]
    [TestCase("“Rain", -1)]
    public void Finds_the_end_of_a_quotation_at_the_start(string text, int end) => Quotation.FindAtStart(text).Should().Be(end);

    [TestCase("“Rain”", "Rain")]
    [TestCase("(Rain)", "Rain")]
    [TestCase("“Rain” and snow", "“Rain” and snow")]
    public void Strips_the_marks_around_a_title(string title, string expected) => Quotation.Strip(title).Should().Be(expected);
}
