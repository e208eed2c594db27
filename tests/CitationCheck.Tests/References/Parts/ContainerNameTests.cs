using CitationCheck.References.Parts;

namespace CitationCheck.Tests.References.Parts;

public sealed class ContainerNameTests
{
    [TestCase("Crop Journal, 3(2), 1–9", "Crop Journal")]
    [TestCase("Journal of Trees 12 (3)", "Journal of Trees")]
    [TestCase("France 24, 2 May 2023", "France 24")]
    [TestCase("Oslo: North Press, 2019", "North Press")]
    [TestCase("2nd ed. Oslo: North Press", "North Press")]
    [TestCase("In J. Okafor (Ed.), Handbook of rivers (pp. 33–55)", "Handbook of rivers")]
    [TestCase("PhD thesis, University of Oslo", "University of Oslo")]
    [TestCase("[Data set]. Zenodo", "Zenodo")]
    [TestCase("Вестник вод. – 2021. – Т. 12", "Вестник вод")]
    [TestCase("Retrieved 24 Feb 2018", null)]
    [TestCase("Published on", null)]
    [TestCase("https://a.example/b", null)]
    public void Reads_the_name_of_a_publisher_or_journal(string text, string? expected) => ContainerName.Read(text).Should().Be(expected);
}
