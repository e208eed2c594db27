using CitationCheck.References;
using CitationCheck.References.Styles;

namespace CitationCheck.Tests.References.Styles;

/// <summary>A title that is a link.</summary>
public sealed class LinkedTests
{
    [TestCase("[Oil falls again](https://a.example/o), Reuters, accessed May 2, 2023", "Oil falls again |  | Reuters")]
    [TestCase("Reuters: [Oil falls again](https://a.example/o)", "Oil falls again |  | Reuters")]
    public void Reads_an_entry(string entry, string expected) => StyledEntry.Read(new Linked(), entry).Should().Be(expected);

    [TestCase("Oil falls again and again in the north, [Reuters](https://a.example/o)")]
    [TestCase("[link](https://a.example/o) Oil falls")]
    [TestCase("https://a.example/o")]
    public void Leaves_other_texts_alone(string text) => StyledEntry.Read(new Linked(), text).Should().BeEmpty();

    [TestCase("Oil falls again https://a.example/o")]
    [TestCase("Oil falls, accessed 2 May 2023")]
    public void Knows_an_entry_from_prose(string entry) => StyledEntry.Score(new Linked(), entry).Should().Be(Likelihood.Sure);

    [Test]
    public void Takes_prose_for_no_entry() =>
        StyledEntry.Score(new Linked(), StyledEntry.Prose).Should().Be(Likelihood.None);
}
