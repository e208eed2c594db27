using CitationCheck.Languages;

namespace CitationCheck.Tests.Languages;

public sealed class MonthNamesTests
{
    [TestCase("March", 3)]
    [TestCase("mrz", 3)]
    [TestCase("DÉCEMBRE", 12)]
    [TestCase("października", 10)]
    [TestCase("फरवरी", 2)]
    [TestCase("十一月", 11)]
    [TestCase("river", 0)]
    public void Are_found_in_any_case(string word, int month) => MonthNames.Find(word).Should().Be(month);

    [TestCase("march", true)]
    [TestCase("października", true)]
    [TestCase("uhr", true)]
    [TestCase("set", false)]
    [TestCase("out", false)]
    public void Stand_beside_figures_only_in_full_where_a_short_one_is_a_word(string word, bool isDate) =>
        FigureWords.IsDate(word).Should().Be(isDate);
}
