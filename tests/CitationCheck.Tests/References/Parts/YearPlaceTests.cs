using CitationCheck.References.Parts;

namespace CitationCheck.Tests.References.Parts;

public sealed class YearPlaceTests
{
    [TestCase("Oslo: Fjell; 2009. p. 77", true)]
    [TestCase("J. Rivers, 12:3–9, 2009", true)]
    [TestCase("Rain (2009). Oslo", true)]
    [TestCase("2009. Rain", true)]
    [TestCase("岩波書店、2009年", true)]
    [TestCase("Life above 2009 m. Oslo", false)]
    [TestCase("the 2009 conference", false)]
    [TestCase("They met in 2009.", false)]
    [TestCase("J. Rivers, pp. 2009–2021", false)]
    [TestCase("J. Rivers, vol. 2009, Oslo", false)]
    public void Tells_the_place_of_a_year(string text, bool expected)
    {
        int year = text.IndexOf("2009", StringComparison.Ordinal);
        YearPlace.Is(text, year, year + 4).Should().Be(expected);
    }
}
