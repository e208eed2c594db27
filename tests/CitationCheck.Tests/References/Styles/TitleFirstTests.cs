using CitationCheck.References.Styles;

namespace CitationCheck.Tests.References.Styles;

/// <summary>A title before its publisher and date.</summary>
public sealed class TitleFirstTests
{
    [TestCase("Oil falls again. Reuters, 2 March 2023", "Oil falls again |  | Reuters")]
    [TestCase("Oil falls again, Reuters, March 2, 2023", "Oil falls again |  | Reuters")]
    [TestCase("Oil falls again (Reuters, 2 March 2023)", "Oil falls again (Reuters, 2 March 2023) |  | Reuters")]
    public void Reads_an_entry(string entry, string expected) => StyledEntry.Read(new TitleFirst(), entry).Should().Be(expected);

    [TestCase("Market Size, Share, Growth & Trends Report, 2030")]
    [TestCase("Oil falls again")]
    public void Leaves_other_texts_alone(string text) => StyledEntry.Read(new TitleFirst(), text).Should().BeEmpty();
}
