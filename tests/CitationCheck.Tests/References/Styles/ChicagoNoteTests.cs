using CitationCheck.References.Styles;

namespace CitationCheck.Tests.References.Styles;

/// <summary>Place, publisher and year in brackets.</summary>
public sealed class ChicagoNoteTests
{
    [TestCase("Kari Moe, Ice and Stone (Basel: North Press, 1968), 45.", "Ice and Stone | Kari Moe | North Press")]
    [TestCase("K. Moe and A. Vik, Ice, Stone and Rain (Oslo: Fjell, 1999).", "Ice, Stone and Rain | K. Moe; A. Vik | Fjell")]
    [TestCase("A history of ice (Basel: North Press, 1968)", "A history of ice |  | North Press")]
    public void Reads_an_entry(string entry, string expected) => StyledEntry.Read(new ChicagoNote(), entry).Should().Be(expected);

    [TestCase("Moe, K. (2019). Ice and stone. North Press")]
    [TestCase("Ice and stone (North Press, 2 March 2019)")]
    [TestCase("Ice (see: Rain) in 1968")]
    public void Leaves_other_texts_alone(string text) => StyledEntry.Read(new ChicagoNote(), text).Should().BeEmpty();
}
