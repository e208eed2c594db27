using CitationCheck.References.Parts;

namespace CitationCheck.Tests.References.Parts;

public sealed class GivenNamesTests
{
    [TestCase("Ola Moen. Lake ice", "Ola Moen", 1, false)]
    [TestCase("Kari B. Dahl and Jens van der Vik. Fish", "Kari B. Dahl and Jens van der Vik", 2, true)]
    [TestCase("V. Moe, Ida Strand, and A. B. Ek. Ice", "V. Moe, Ida Strand, and A. B. Ek", 3, true)]
    [TestCase("Jean-Luc Roux et Anne d'Arc. Glace", "Jean-Luc Roux et Anne d'Arc", 2, true)]
    [TestCase("Ida Strand, Per Vik, et al. Ice", "Ida Strand, Per Vik, et al.", 2, true)]
    [TestCase("Иван Моин и Анна Вик. Лёд", "Иван Моин и Анна Вик", 2, true)]
    [TestCase("Ola Moen and others", "Ola Moen and others", 1, true)]
    [TestCase("Moen, Ola. Lake ice", "", 0, false)]
    [TestCase("Moen O, Dahl K. Lake ice", "", 0, false)]
    [TestCase("Rain fell in Oslo", "", 0, false)]
    public void Finds_the_end_of_names(string text, string expected, int count, bool joined)
    {
        var names = GivenNames.Read(text);
        text[..names.End].Should().Be(expected);
        (names.Count, names.AreJoined).Should().Be((count, joined));
    }

    [TestCase("Karl Moen und Anna Vik", true)]
    [TestCase("Karl Moen. Anna Vik", false)]
    [TestCase("José Ortega y Gasset", false)]
    public void Knows_a_text_that_is_nothing_but_names(string text, bool expected) => GivenNames.AreAll(text).Should().Be(expected);
}
