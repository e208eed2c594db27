using CitationCheck.Sources.Pages;
using CitationCheck.Tests.Properties;

namespace CitationCheck.Sources.Tests.Pages;

public sealed class PageReaderTests
{
    [Test]
    public void Each_place_of_a_title_is_read()
    {
        PageContent page = PageReader.Read("""
            <!doctype html><html lang="en-GB"><head>
            <title> Rain &amp; snow
              in Geneva | Lake News </title>
            <meta property="og:title" content="Rain &quot;og&quot;"><meta name=twitter:title content='Rain tw'>
            <meta name="citation_title" content="Rain citation"><meta name="DC.title" content="Rain dc">
            <script type="application/ld+json">
            {"@graph":[{"@type":"NewsArticle","headline":"Rain ld"},{"@type":"Organization","name":"Nobody"}]}
            </script>
            </head><body><svg><title>icon</title></svg><h1>Rain <b>h1</b></h1></body></html>
            """);

        page.Titles.Should().Equal(
            new SourceTitle(TitleField.Citation, "Rain citation"),
            new SourceTitle(TitleField.OpenGraph, "Rain \"og\""),
            new SourceTitle(TitleField.Twitter, "Rain tw"),
            new SourceTitle(TitleField.JsonLd, "Rain ld"),
            new SourceTitle(TitleField.DublinCore, "Rain dc"),
            new SourceTitle(TitleField.Title, "Rain & snow in Geneva | Lake News"),
            new SourceTitle(TitleField.Heading, "Rain h1"));
        page.Language.Should().Be("en-GB");
    }

    [Test]
    public void An_h2_is_the_title_of_a_page_without_an_h1()
    {
        PageReader.Read("<h2>Rain</h2><h2>Snow</h2>").Titles.Should().Equal(new SourceTitle(TitleField.Heading, "Rain"));
        PageReader.Read("<h2>Rain</h2><h1>Snow</h1>").Titles.Should().Equal(new SourceTitle(TitleField.Heading, "Snow"));
    }

    [Test]
    public void Site_author_date_and_canonical_URL_are_read_from_tags()
    {
        PageContent page = PageReader.Read("""
            <meta property="og:site_name" content="Lake News"><meta name="author" content="A. Writer">
            <link rel="canonical" href="https://lake.example/rain">
            <meta property="article:published_time" content="2023-03-02T23:30:00-05:00">
            """);

        page.SiteName.Should().Be("Lake News");
        page.Authors.Should().Equal("A. Writer");
        page.Published.Should().Be(new PartialDate(2023, 3, 2), "the day is the one that the author wrote, not the one in Greenwich");
        page.CanonicalUrl.Should().Be("https://lake.example/rain");
    }

    [Test]
    public void What_the_tags_do_not_say_is_read_from_JSON_LD()
    {
        PageContent page = PageReader.Read("""
            <script type='application/ld+json'>[{"@type":["Article"],"name":"Rain","datePublished":"2023-03-02",
            "author":[{"@type":"Person","name":"A. Writer"},"B. Other"],"publisher":{"name":"Lake News"},}]</script>
            """);

        page.Should().BeEquivalentTo(new PageContent
        {
            Titles = [new SourceTitle(TitleField.JsonLd, "Rain")],
            Authors = ["A. Writer", "B. Other"],
            Published = new PartialDate(2023, 3, 2),
            SiteName = "Lake News",
            Signals = new PageSignals { IsArticle = true, DeclaresWork = true },
        });
    }

    [TestCase("2023-03-02", 2023, 3, 2)]
    [TestCase("2023/3/2 10:00", 2023, 3, 2)]
    [TestCase("20230302", 2023, 3, 2)]
    [TestCase("2023-03", 2023, 3, null)]
    [TestCase("2023", 2023, null, null)]
    [TestCase("Thu, 02 Mar 2023 10:00:00 GMT", 2023, 3, 2)]
    [TestCase("March 2, 2023", 2023, 3, 2)]
    [TestCase("2023-03-02T23:30:00.000Z", 2023, 3, 2)]
    [TestCase("2023-03-02 23:30:00 +0100", 2023, 3, 2)]
    [TestCase("20230302T233000Z", 2023, 3, 2)]
    [TestCase("2 Mar 2023", 2023, 3, 2)]
    [TestCase("2nd March 2023", 2023, 3, 2)]
    [TestCase("Mar 2, 2023 10:00 AM", 2023, 3, 2)]
    [TestCase("Thursday, March 2, 2023", 2023, 3, 2)]
    [TestCase("2. März 2023", 2023, 3, 2)]
    [TestCase("2 mars 2023", 2023, 3, 2)]
    [TestCase("2 de marzo de 2023", 2023, 3, 2)]
    [TestCase("2023年3月2日", 2023, 3, 2)]
    [TestCase("2021 May 4", 2021, 5, 4)]
    [TestCase("02.03.2023", 2023, 3, 2)]
    [TestCase("13/03/2023", 2023, 3, 13)]
    [TestCase("03/13/2023", 2023, 3, 13)]
    [TestCase("02/03/2023", 2023, null, null)]
    [TestCase("03/03/2023", 2023, 3, 3)]
    [TestCase("March 2023", 2023, 3, null)]
    public void A_date_is_read_as_far_as_it_goes(string text, int year, int? month, int? day) =>
        PageDate.Read(text).Should().Be(new PartialDate(year, month, day));

    [TestCase("")]
    [TestCase("soon")]
    [TestCase("2023-02-30")]
    [TestCase("0000-00-00")]
    [TestCase("1677801600000")]
    [TestCase("1677801600")]
    [TestCase("3 days ago")]
    [TestCase("today")]
    public void What_is_no_date_is_none(string text) => PageDate.Read(text).Should().BeNull();

    [TestCase("")]
    [TestCase("<title></title>")]
    [TestCase("<script type='application/ld+json'>{broken</script>")]
    [TestCase("<script type='application/ld+json'>{\"headline\":\"\\ud800\"}</script>")]
    [TestCase("<!-- <title>no</title>")]
    [TestCase("<textarea><title>no</title></textarea>")]
    public void A_page_without_a_title_has_none(string html) => PageReader.Read(html).Titles.Should().BeEmpty();

    [Test]
    public void Half_a_character_in_JSON_LD_does_not_matter() =>
        PageReader.Read("<title>Rain</title><script type=ld+json>" + (char)0xDC00 + "</script>").Titles.Should().ContainSingle();

    [TestCaseSource(nameof(HostilePages))]
    public void Hostile_markup_costs_little(string name, string html)
    {
        long start = TimeProvider.System.GetTimestamp();
        PageContent page = PageReader.Read(html);

        TimeProvider.System.GetElapsedTime(start)
            .Should().BeLessThan(TimeSpan.FromSeconds(20), "{0} takes a fraction of a second, and quadratic time would take minutes", name);
        page.Titles.All(title => title.Text.Length <= 501).Should().BeTrue();
        page.Titles.Count.Should().BeLessThanOrEqualTo(20);
    }

    private static IEnumerable<TestCaseData> HostilePages()
    {
        const int Size = 2_000_000;
        yield return Page("nested div", Repeat("<div>"));
        yield return Page("nested b", Repeat("<b>"));
        yield return Page("nested tables", Repeat("<table><tr><td>"));
        yield return Page("nested svg", Repeat("<svg>"));
        yield return Page("lists, tables and templates", Repeat("<li><table><template>"));
        yield return Page("attributes", "<div " + string.Join(' ', Enumerable.Range(0, 200_000).Select(i => "a" + i + "=1")) + ">");
        yield return Page("slashes", "<div " + Repeat("/a") + ">");
        yield return Page("one attribute again and again", "<meta " + Repeat("content=x ") + ">");
        yield return Page("text", new string('x', Size));
        yield return Page("entities", Repeat("&amp;"));
        yield return Page("unknown entities", Repeat("&nosuch"));
        yield return Page("titles", Repeat("<title>x</title>"));
        yield return Page("open titles", Repeat("<title>"));
        yield return Page("headings", Repeat("<h1>"));
        yield return Page("open comment", "<!--" + new string('-', Size));
        yield return Page("NULs", new string('\0', Size));
        yield return Page("less-than", new string('<', Size));
        yield return Page("a long title", "<title>" + new string('x', Size));
        yield return Page("metas", Repeat("<meta name=author content=x>"));
        yield return Page("JSON-LD, deep", "<script type='application/ld+json'>" + Repeat("[") + "</script>");
        yield return Page("JSON-LD, wide", "<script type='application/ld+json'>[" + Repeat("{\"headline\":\"x\"},") + "1]</script>");
        yield return Page("scripts", Repeat("<script type='application/ld+json'>{}</script>"));

        static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, Size / piece.Length));
        static TestCaseData Page(string name, string html) => new TestCaseData(name, html).SetArgDisplayNames(name);
    }

    [Test]
    public void Any_text_is_read_without_an_exception() =>
        Gen.String.AllPass(text => PageReader.Read("<title>" + text).Should().NotBeNull());
}
