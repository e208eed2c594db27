using CitationCheck.Reading;

namespace CitationCheck.Tests.Reading;

/// <summary>Words of all scripts are found as one search for all of them would find them.</summary>
public sealed class WordSetTests
{
    private static readonly WordSet Words = new(StringComparison.OrdinalIgnoreCase, " should ", " müssen ", "следует", "应当");

    [TestCase("Towns Should act.", true)]
    [TestCase("Die Städte MÜSSEN handeln.", true)]
    [TestCase("Городам Следует действовать.", true)]
    [TestCase("城市应当行动。", true)]
    [TestCase("“Towns” – über alles – act.", false)]
    [TestCase("", false)]
    public void A_word_is_found_whatever_its_script(string text, bool isFound) => Words.AreIn(text).Should().Be(isFound);
}
