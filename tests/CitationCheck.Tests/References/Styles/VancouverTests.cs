using CitationCheck.References;
using CitationCheck.References.Styles;

namespace CitationCheck.Tests.References.Styles;

/// <summary>Initials without stops, then a stop.</summary>
public sealed class VancouverTests
{
    [TestCase("Okoye A, Lind K. Shade and yield. Crop J. 2021;12(3):45-58.", "Shade and yield | Okoye A; Lind K | Crop J")]
    public void Reads_an_entry(string entry, string expected) => StyledEntry.Read(new Vancouver(), entry).Should().Be(expected);

    [TestCase("Rain and mud. Lake News. 2021.")]
    public void Leaves_other_texts_alone(string text) => StyledEntry.Read(new Vancouver(), text).Should().BeEmpty();

    [TestCase("Okoye A. Shade and yield. Crop J. 2021;12(3):45-58.")]
    public void Knows_an_entry_from_prose(string entry) => StyledEntry.Score(new Vancouver(), entry).Should().Be(Likelihood.Likely);

    [Test]
    public void Takes_prose_for_no_entry() =>
        StyledEntry.Score(new Vancouver(), StyledEntry.Prose).Should().Be(Likelihood.None);
}
