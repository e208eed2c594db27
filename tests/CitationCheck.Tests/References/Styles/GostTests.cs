using CitationCheck.References.Styles;

namespace CitationCheck.Tests.References.Styles;

/// <summary>Two strokes before the journal.</summary>
public sealed class GostTests
{
    [TestCase("Иванов А. Б. Сосна и засуха // Лесной журнал. 2021. № 3.", "Сосна и засуха | Иванов А. Б | Лесной журнал")]
    public void Reads_an_entry(string entry, string expected) => StyledEntry.Read(new Gost(), entry).Should().Be(expected);

    [TestCase("Иванов А. Б. Сосна и засуха. Лесной журнал. 2021.")]
    public void Leaves_other_texts_alone(string text) => StyledEntry.Read(new Gost(), text).Should().BeEmpty();
}
