using CitationCheck.References;
using CitationCheck.References.Styles;

namespace CitationCheck.Tests.References.Styles;

/// <summary>A year in brackets behind the authors.</summary>
public sealed class ApaTests
{
    [TestCase(
        "Smith, J., & Lee, K. (2020, March 2). Shade and yield. Crop Journal, 3(2), 1–9.",
        "Shade and yield | Smith, J.; Lee, K. | Crop Journal")]
    [TestCase(
        "World Health Organization. (2022). Water and health. https://who.example/w",
        "Water and health | World Health Organization | ")]
    [TestCase("Okafor, J. (n.d.). Rivers of the north. North Press.", "Rivers of the north | Okafor, J. | North Press")]
    public void Reads_an_entry(string entry, string expected) => StyledEntry.Read(new Apa(), entry).Should().Be(expected);

    [TestCase("The flood (1999) in the valley destroyed two bridges")]
    [TestCase("Rain fell on 2 March 2023")]
    public void Leaves_other_texts_alone(string text) => StyledEntry.Read(new Apa(), text).Should().BeEmpty();

    [TestCase("Smith, J. (2020). Shade and yield. Crop Journal.")]
    [TestCase("Okafor, J. (n.d.). Rivers of the north.")]
    public void Knows_an_entry_from_prose(string entry) => StyledEntry.Score(new Apa(), entry).Should().Be(Likelihood.Likely);

    [Test]
    public void Takes_prose_for_no_entry() =>
        StyledEntry.Score(new Apa(), StyledEntry.Prose).Should().Be(Likelihood.None);
}
