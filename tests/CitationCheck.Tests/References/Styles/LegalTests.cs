using CitationCheck.References.Styles;

namespace CitationCheck.Tests.References.Styles;

/// <summary>A law before the volume that holds it.</summary>
public sealed class LegalTests
{
    [TestCase("Okafor v. Lind, 512 U.S. 33 (1994)", "Okafor v. Lind |  | ")]
    public void Reads_an_entry(string entry, string expected) => StyledEntry.Read(new Legal(), entry).Should().Be(expected);

    [TestCase("Rivers, 12 of them, dried up")]
    public void Leaves_other_texts_alone(string text) => StyledEntry.Read(new Legal(), text).Should().BeEmpty();
}
