using CitationCheck.References.Parts;
using CitationCheck.Text;

namespace CitationCheck.Tests.References.Parts;

public sealed class EntryLinesTests
{
    [TestCase("Rain\nK. Moe\nNorth Press, 2019", "Rain|K. Moe|North Press, 2019")]
    [TestCase("Rain\nK. Moe\nNorth Press, 2019\nhttps://lake.example/rain-of-the-north", "Rain|K. Moe|North Press, 2019\nhttps://lake")]
    [TestCase("Rain over the lakes\nof the north. North\nPress, 2019", "")]
    [TestCase("Rain over lakes  \nThe north", "Rain over lakes  |The north")]
    [TestCase("Rain over lakes  \nof the north", "")]
    [TestCase("Rain over lakes\n\nNorth Press", "Rain over lakes")]
    [TestCase("Rain over lakes\n\n, North Press", "")]
    [TestCase("Rain over lakes", "")]
    public void Finds_lines_that_end_on_purpose(string text, string expected)
    {
        List<TextSpan> found = [];
        EntryLines.FindAll(VisibleText.Of(text, text, new TextSpan(0, text.Length)), text, found);
        string.Join('|', found.Select(line => line.Slice(text).Trim('\n'))).Should().StartWith(expected);
        (found.Count > 0).Should().Be(expected.Length > 0);
    }

    [TestCase("Rain<br>Snow", "Snow", true)]
    [TestCase("Rain<br/>\n  <em>Snow</em>", "Snow", true)]
    [TestCase("Rain\\\nSnow", "Snow", true)]
    [TestCase("Rain  \n   Snow", "Snow", true)]
    [TestCase("Rain\nSnow", "Snow", false)]
    [TestCase("<p>Rain</p>\n<p>Snow", "Snow", false)]
    public void Tells_a_break_that_the_format_asks_for(string source, string line, bool expected) =>
        HardBreak.IsBefore(source, source.IndexOf(line, StringComparison.Ordinal)).Should().Be(expected);
}
