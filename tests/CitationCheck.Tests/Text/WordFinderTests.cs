using CitationCheck.Text;

namespace CitationCheck.Tests.Text;

/// <summary>Words of all scripts are found as one search for all of them would find them.</summary>
public sealed class WordFinderTests
{
    private static readonly WordFinder Words = new(StringComparison.OrdinalIgnoreCase, " should ", " müssen ", "следует", "应当");

    [TestCase("Towns Should act.", true)]
    [TestCase("Die Städte MÜSSEN handeln.", true)]
    [TestCase("Городам Следует действовать.", true)]
    [TestCase("城市应当行动。", true)]
    [TestCase("“Towns” – über alles – act.", false)]
    [TestCase("", false)]
    public void A_word_is_found_whatever_its_script(string text, bool isFound) => (Words.Next(text, 0) >= 0).Should().Be(isFound);

    [TestCase("Towns Should act.", 0, 5)]
    [TestCase("Towns should act, 城市应当行动。", 6, 20)]
    [TestCase("Die Städte MÜSSEN handeln.", 0, 10)]
    [TestCase("Die Städte handeln.", 0, -1)]
    [TestCase("Die", 3, -1)]
    public void The_next_word_is_found_from_a_place_on(string text, int from, int place) => Words.Next(text, from).Should().Be(place);
}
