using CitationCheck.References.Styles;

namespace CitationCheck.Tests.References.Styles;

/// <summary>A title in italics.</summary>
public sealed class ItalicTests
{
    [TestCase("H. Pereira, *Cork*. Elsevier, 2007", "Cork | H. Pereira | Elsevier")]
    [TestCase("Helena Pereira, *Cork and trees* (Amsterdam: Elsevier, 2007), 12", "Cork and trees | Helena Pereira | Elsevier")]
    public void Reads_an_entry(string entry, string expected) => StyledEntry.Read(new Italic(), entry).Should().Be(expected);

    [TestCase("Rain fell on the *whole* country")]
    public void Leaves_other_texts_alone(string text) => StyledEntry.Read(new Italic(), text).Should().BeEmpty();
}
