using CitationCheck.Sources.Languages;

namespace CitationCheck.Sources.Tests.Languages;

public sealed class SourceLanguagesTests
{
    private const string Url = "https://lake.example/rain";

    [TestCase("Regen überflutet die Altstadt", "de")]
    [TestCase("La crue du lac inonde les rues de la vieille ville", "fr")]
    [TestCase("La lluvia inunda el casco antiguo de la ciudad", "es")]
    [TestCase("Powódź zalała stare miasto", "pl")]
    [TestCase("Дождь затопил старый город", "ru")]
    [TestCase("Дощ затопив старе місто, її площі", "uk")]
    [TestCase("大雨淹没老城", "zh")]
    [TestCase("大雨で旧市街が浸水", "ja")]
    [TestCase("폭우로 구시가지 침수", "ko")]
    [TestCase("باران شهر قدیم را گرفت", "fa")]
    [TestCase("Rain floods the old town", "en")]
    public void A_page_is_asked_for_in_the_language_of_its_title(string title, string tag) =>
        HeaderFor($"It rained.[1]\n\n## References\n\n1. “{title}” Lake News, 2 Mar. 2023, {Url}").Should().StartWith(tag + ",");

    [TestCase("Der Regen hat die Stadt überflutet, und der See ist über die Ufer getreten.[1]", "de,en;q=0.8,*;q=0.5")]
    [TestCase("The rain has flooded the town, and the lake is over its banks.[1]", "en,*;q=0.5")]
    [TestCase("[1]", "en,*;q=0.5")]
    public void A_title_without_a_language_is_asked_for_in_that_of_the_report(string text, string header) =>
        HeaderFor($"{text}\n\n1. “Regen 2023” Lake News, 2023, {Url}").Should().Be(header);

    [Test]
    public void An_English_title_in_a_German_report_is_English() =>
        HeaderFor($"Der Regen hat die Stadt überflutet, und der See ist über.[1]\n\n1. “Rain floods the old town” Lake News, 2023, {Url}")
            .Should().Be("en,de;q=0.8,*;q=0.5");

    [Test]
    public void What_the_options_want_is_sent() =>
        SourceLanguages.Of(Report.Parse("Rain."), "tlh").HeaderFor(Url).Should().Be("tlh");

    private static string HeaderFor(string report) => SourceLanguages.Of(Report.Parse(report, ReportFormat.Markdown), null).HeaderFor(Url);
}
