using System.Globalization;
using CitationCheck.References.Parts;

namespace CitationCheck.Tests.References.Parts;

public sealed class DateReaderTests
{
    [TestCase("2 Mar. 2023", "2023-3-2")]
    [TestCase("2nd of March, 2023", "2023-3-2")]
    [TestCase("4-Apr-2024", "2024-4-4")]
    [TestCase("March 2, 2023", "2023-3-2")]
    [TestCase("Mar 2023", "2023-3-")]
    [TestCase("2 de marzo de 2023", "2023-3-2")]
    [TestCase("2. März 2023", "2023-3-2")]
    [TestCase("2023-03-02", "2023-3-2")]
    [TestCase("2023/3", "2023-3-")]
    [TestCase("2023.03", "2023--")]
    [TestCase("2023, March 2", "2023-3-2")]
    [TestCase("02.03.2023", "2023-3-2")]
    [TestCase("03/02/2023", "2023-3-2")]
    [TestCase("13/02/2023", "2023-2-13")]
    [TestCase("2023年3月2日", "2023-3-2")]
    [TestCase("2023년 3월", "2023-3-")]
    [TestCase("3月 2, 2023", "2023-3-2")]
    [TestCase("2023", "2023--")]
    public void Reads_a_date(string text, string expected)
    {
        FoundDate found = DateReader.First($"Rain, {text}.");
        string.Create(CultureInfo.InvariantCulture, $"{found.Date.Year}-{found.Date.Month}-{found.Date.Day}").Should().Be(expected);
    }

    [TestCase("https://a.example/2023/03")]
    [TestCase("no. 12345")]
    [TestCase("May it rain")]
    public void Reads_none_in_other_texts(string text) => DateReader.First(text).End.Should().Be(0);

    [Test]
    public void Reads_the_last_date() => DateReader.Last("Rain, 2 Mar. 2023, accessed 3 April 2024").Date.Year.Should().Be(2024);
}
