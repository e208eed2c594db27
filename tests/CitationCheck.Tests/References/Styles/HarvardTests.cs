using CitationCheck.References;
using CitationCheck.References.Styles;

namespace CitationCheck.Tests.References.Styles;

/// <summary>A bare year behind the authors.</summary>
public sealed class HarvardTests
{
    [TestCase("Silva, A & Costa, R 2019, 'Rivers and mud', Water Review, vol. 12", "Rivers and mud | Silva, A; Costa, R | Water Review")]
    [TestCase("IPCC, 2021: Climate Change 2021. Cambridge University Press", "Climate Change 2021 | IPCC | Cambridge University Press")]
    public void Reads_an_entry(string entry, string expected) => StyledEntry.Read(new Harvard(), entry).Should().Be(expected);

    [TestCase("US Trends 2025: What is next for rivers")]
    [TestCase("Rivers in 2021, a report")]
    public void Leaves_other_texts_alone(string text) => StyledEntry.Read(new Harvard(), text).Should().BeEmpty();

    [TestCase("Pereira, H 2007, Cork, Elsevier")]
    public void Knows_an_entry_from_prose(string entry) => StyledEntry.Score(new Harvard(), entry).Should().Be(Likelihood.Likely);

    [Test]
    public void Takes_prose_for_no_entry() =>
        StyledEntry.Score(new Harvard(), StyledEntry.Prose).Should().Be(Likelihood.None);
}
