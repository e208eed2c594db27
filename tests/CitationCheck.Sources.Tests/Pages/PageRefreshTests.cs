using CitationCheck.Sources.Pages;
using CitationCheck.Tests.Properties;

namespace CitationCheck.Sources.Tests.Pages;

public sealed class PageRefreshTests
{
    [TestCase("0;url=/rain", 0, "/rain")]
    [TestCase("0; URL='https://lake.example/rain'", 0, "https://lake.example/rain")]
    [TestCase(" 0 ; url = \"/rain\" ", 0, "/rain")]
    [TestCase("0,/rain", 0, "/rain")]
    [TestCase("0.5;/rain", 0.5, "/rain")]
    [TestCase("5", 5, "")]
    [TestCase("0;url=", 0, "")]
    [TestCase("0;url='/rain", 0, "/rain")]
    [TestCase("0;urls/rain", 0, "urls/rain")]
    public void A_refresh_is_read_as_browsers_read_it(string content, double delay, string target) =>
        PageRefresh.Read(content).Should().Be(new PageRefresh(delay, target));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("url=/rain")]
    [TestCase("-1;url=/rain")]
    [TestCase("0/rain")]
    public void What_is_no_refresh_is_none(string? content) => PageRefresh.Read(content).Should().BeNull();

    [Test]
    public void Any_text_is_read_without_an_exception() => Gen.String.Select(text => "0;" + text).AllPass(text => PageRefresh.Read(text));
}
