using CitationCheck.References.Parts;

namespace CitationCheck.Tests.References.Parts;

public sealed class AccessWordsTests
{
    [TestCase("Rain, 2 Mar. 2023, accessed on 3 April 2024", 2024)]
    [TestCase("Regen, 2. März 2023, abgerufen am 3. April 2024", 2024)]
    [TestCase("雨 2023年3月2日 2024年4月3日访问", 2024)]
    [TestCase("雨[EB/OL]. (2023-03-02)[2024-04-03]", 2024)]
    public void Finds_the_date_of_access(string entry, int year)
    {
        List<FoundDate> dates = [];
        DateReader.FindAll(entry, 0, dates);
        AccessWords.FindAccess(entry, dates)?.Date.Year.Should().Be(year);
        AccessWords.FindAccess(entry, dates).Should().NotBeNull();
    }

    [Test]
    public void Takes_no_other_date_for_one()
    {
        List<FoundDate> dates = [];
        DateReader.FindAll("Rain, 2 Mar. 2023", 0, dates);
        AccessWords.FindAccess("Rain, 2 Mar. 2023", dates).Should().BeNull();
    }
}
