using CitationCheck.References.Styles;

namespace CitationCheck.Tests.References.Styles;

public sealed class GivenFirstTests
{
    [TestCase("Ola Moen. Thinning of ice. Ice Letters, 4:11–19, 2001.", "Ola Moen.")]
    [TestCase("Ola Moen and Kari Dahl. Thinning of Ice. Ice Letters, 2001.", "Ola Moen and Kari Dahl.")]
    [TestCase("Ola Moen, Kari Dahl. 2001. Thinning of ice.", "Ola Moen, Kari Dahl.")]
    [TestCase("Ola Moen. In the ice. Ice Press, 2001.", "Ola Moen.")]
    [TestCase("Ola Moen et al. Thinning of ice. Ice Letters, 2001.", "Ola Moen et al.")]
    [TestCase("O. Moen and K. Dahl. Thinning of ice. Ice Letters, 2001.", "O. Moen and K. Dahl.")]
    public void Finds_authors(string text, string expected) => text[..GivenFirst.NamesEnd(text)].Should().Be(expected);

    [TestCase("Ola Moen and Kari Dahl. They met in 2001.")]
    [TestCase("Ola Moen and Kari Dahl. They met in 2001. They left in 2003.")]
    [TestCase("Krog D. Frost. In: Ice and more. Fjell, 2009.")]
    [TestCase("Silent Ice. Ice Press. 3 May 2001")]
    [TestCase("Silent Ice. Ice Press, 2001.")]
    [TestCase("World Outlook. International Ice Agency. Paris, 2001.")]
    [TestCase("The Ice. A story of cold. Ice Press, 2001.")]
    [TestCase("Ola Moen and Kari Dahl. Thinning of ice. Ice Letters.")]
    public void Leaves_other_texts_alone(string text) => GivenFirst.NamesEnd(text).Should().Be(0);
}
