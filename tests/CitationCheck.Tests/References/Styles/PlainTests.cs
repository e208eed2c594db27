using CitationCheck.References;
using CitationCheck.References.Styles;

namespace CitationCheck.Tests.References.Styles;

/// <summary>A title that nothing but its place tells.</summary>
public sealed class PlainTests
{
    [TestCase("Oil falls again https://a.example/o", "Oil falls again |  | ")]
    [TestCase("https://a.example/o Oil falls again", "Oil falls again |  | ")]
    public void Reads_an_entry(string entry, string expected) => StyledEntry.Read(new Plain(), entry).Should().Be(expected);

    [TestCase("Lee, B. (2021). https://a.example/o")]
    [TestCase("https://a.example/o")]
    public void Leaves_other_texts_alone(string text) => StyledEntry.Read(new Plain(), text).Should().BeEmpty();

    [TestCase("Oil falls again")]
    public void Knows_an_entry_from_prose(string entry) => StyledEntry.Score(new Plain(), entry).Should().Be(Likelihood.Possible);

    [Test]
    public void Takes_prose_for_no_entry() =>
        StyledEntry.Score(new Plain(), StyledEntry.Prose).Should().Be(Likelihood.None);
}
