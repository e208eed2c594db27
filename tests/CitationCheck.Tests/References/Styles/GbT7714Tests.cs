using CitationCheck.References.Styles;

namespace CitationCheck.Tests.References.Styles;

/// <summary>The sign of the kind behind the title.</summary>
public sealed class GbT7714Tests
{
    [TestCase("李明. 松树与干旱[J]. 林业科学, 2021, 57(3): 12-19.", "松树与干旱 | 李明 | 林业科学")]
    [TestCase("SMITH J. Forests in drought[M]. Oslo: North Press, 2020.", "Forests in drought | SMITH J | North Press")]
    public void Reads_an_entry(string entry, string expected) => StyledEntry.Read(new GbT7714(), entry).Should().Be(expected);

    [TestCase("李明. 松树与干旱. 林业科学, 2021.")]
    [TestCase("Rain [sic] and mud. Lake News, 2021.")]
    public void Leaves_other_texts_alone(string text) => StyledEntry.Read(new GbT7714(), text).Should().BeEmpty();
}
