using CitationCheck.References;
using CitationCheck.References.Styles;

namespace CitationCheck.Tests.References.Styles;

/// <summary>Authors first, the year anywhere.</summary>
public sealed class ChicagoTests
{
    [TestCase("Silva, Ana. 2019. Rivers of the north. Oslo: North Press.", "Rivers of the north | Silva, Ana | North Press")]
    [TestCase("K. Lind, Rivers and Ice, 2nd ed. Oslo, Norway: North Press, 2019", "Rivers and Ice | K. Lind | North Press")]
    [TestCase("Ana Silva and Rui Costa. Old rivers. North Press, 2019.", "Old rivers | Ana Silva; Rui Costa | North Press")]
    [TestCase("Lind, Karl: Flüsse und Eis. Berlin: Nordverlag, 2019", "Flüsse und Eis | Lind, Karl | Nordverlag")]
    public void Reads_an_entry(string entry, string expected) => StyledEntry.Read(new Chicago(), entry).Should().Be(expected);

    [TestCase("MetLife, Inc. Annual report. 2020.")]
    [TestCase("Vitamin D. A review")]
    public void Leaves_other_texts_alone(string text) => StyledEntry.Read(new Chicago(), text).Should().BeEmpty();

    [TestCase("Pereira, Helena. Cork. Elsevier, 2007.")]
    [TestCase("J. Okafor et al. Rivers (2019)")]
    [TestCase("Ana Silva and Rui Costa. Rivers of the north. North Press, 2019.")]
    public void Knows_an_entry_from_prose(string entry) => StyledEntry.Score(new Chicago(), entry).Should().Be(Likelihood.Likely);

    [Test]
    public void Takes_prose_for_no_entry() =>
        StyledEntry.Score(new Chicago(), StyledEntry.Prose).Should().Be(Likelihood.None);
}
