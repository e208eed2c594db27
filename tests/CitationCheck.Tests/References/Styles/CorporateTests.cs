using CitationCheck.References.Styles;

namespace CitationCheck.Tests.References.Styles;

/// <summary>An organisation as the author.</summary>
public sealed class CorporateTests
{
    [TestCase("World Health Organization. Water and health. Geneva: WHO; 2022", "Water and health | World Health Organization | WHO")]
    [TestCase("新华网. 大坝建成. 2023-03-02", "大坝建成 | 新华网 | ")]
    public void Reads_an_entry(string entry, string expected) => StyledEntry.Read(new Corporate(), entry).Should().Be(expected);

    [TestCase("Rivers and ice. Lake News. 2022")]
    public void Leaves_other_texts_alone(string text) => StyledEntry.Read(new Corporate(), text).Should().BeEmpty();
}
