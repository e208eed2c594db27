using CitationCheck.References.Parts;

namespace CitationCheck.Tests.References.Parts;

public sealed class EmphasisMarksTests
{
    [TestCase("Lee. *Bees*. Press", "Bees")]
    [TestCase("**Bees** and _wasps_.", "Bees|wasps")]
    [TestCase("Sagittarius A* and B* stars", "")]
    [TestCase("snake_case_name and 2 * 3 * 4", "")]
    [TestCase("*Bees", "")]
    public void Finds_pairs(string text, string expected)
    {
        List<VisibleSpan> emphasised = [];
        EmphasisMarks.FindAll(text, [], emphasised);
        string.Join('|', emphasised.Select(span => text[span.Start..span.End])).Should().Be(expected);
    }
}
