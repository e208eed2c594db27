using CitationCheck.References.Parts;

namespace CitationCheck.Tests.References.Parts;

public sealed class ArchiveWordsTests
{
    [TestCase("Dam. 2011. Archived from the original (PDF) on 9 March 2013.", "Archived from the original (PDF) on 9 March 2013")]
    [TestCase("Dam. 2011. https://lake.example/a Archived 6 June 2018 at the Wayback Machine", "Archived 6 June 2018")]
    [TestCase("Damm. 2011. Archiviert vom Original am 3. März 2016", "Archiviert vom Original am 3. März 2016")]
    [TestCase("Barrage, 2011 (archivé le 3 mars 2016)", "archivé le 3 mars 2016")]
    [TestCase("大坝, 2011. 原始内容存档于2015-01-10", "原始内容存档于2015-01-10")]
    [TestCase("ダム、2011年。2015年1月10日時点におけるアーカイブ", "2015年1月10日")]
    [TestCase("Плотина, 2011. Архивировано 10 января 2015 года", "Архивировано 10 января 2015")]
    [TestCase("Dam. 2011. Lake Press", "")]
    [TestCase("The archived rain data, 6 June 2018", "")]
    [TestCase("Archived data. 6 June 2018", "")]
    public void Takes_the_day_of_archiving_from_the_dates(string text, string expected)
    {
        List<FoundDate> dates = [];
        DateReader.FindAll(text, 0, dates);
        List<Aside> taken = [];

        ArchiveWords.TakeFrom(dates, text, taken);

        string.Concat(taken.Select(aside => text[aside.Word..aside.End])).Should().Be(expected);
        dates.Should().ContainSingle();
    }
}
