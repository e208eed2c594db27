using CitationCheck.Sources;

namespace CitationCheck.Tests.Sources;

/// <summary>References that name no title, only the site, its publisher or a date, beside such that name a wrong one.</summary>
public sealed class CitedTitleTests
{
    private const string Url = "https://lakenews.example/2023/rain";

    /// <summary>Entries of which the page calls its site “Lake News”; “URL” stands for its address.</summary>
    private static readonly string[] SiteNamed =
    [
        "[lakenews.example](URL)", "[www.lakenews.example](URL)", "[Lake News](URL)", "[The Lake News](URL)", "[Lake News website](URL)",
        "[Lake News article](URL)", "[Lake News, 2 Mar. 2023](URL)", "[Lake News (2023)](URL)", "[Lake News – 2 March 2023](URL)",
        "[Lake News | lakenews.example](URL)", "[Lake News – Weather](URL)", "[LAKE NEWS](URL)", "[LakeNews](URL)", "[**Lake News**](URL)",
        "Lake News – URL", "Lake News - URL", "Lake News: URL", "Lake News, URL", "Lake News. URL", "Lake News URL", "Lake News (URL)",
        "**Lake News** – URL", "*Lake News*, 2 Mar. 2023, URL", "“Lake News”, URL", "“Lake News”, 2 Mar. 2023, URL",
        "Lake News, 2 Mar. 2023, URL", "Lake News, March 2, 2023. URL", "Lake News (2 March 2023). URL", "Lake News (2023). URL",
        "Lake News, 2023-03-02, URL", "Lake News, 2023, URL", "Lake News 2 March 2023 URL", "Lake News — March 2023 — URL",
        "Lake News, Mar 2023, updated 5 Mar 2023, URL", "Lake News, 2 Mar. 2023. [Link](URL)", "Source: Lake News, URL",
        "via Lake News, URL", "Retrieved from Lake News: URL", "Lake News [Online]. Available: URL",
        "Lake News. Accessed 2 March 2023. URL",
        "Lake News (accessed 2 Mar. 2023), URL", "lakenews.example, 2 Mar. 2023, URL", "Lake News website, URL",
        "Lake News, Geneva, 2 Mar. 2023, URL", "Jane Doe, Lake News, 2 Mar. 2023, URL", "2 Mar. 2023, URL", "Source, 2 Mar. 2023, URL",
    ];

    /// <summary>The same where the page names no site: the address tells, or the words can only be a name.</summary>
    private static readonly string[] Unnamed =
    [
        "[lakenews.example](URL)", "[Lake News](URL)", "The Lake News, 2 Mar. 2023, URL", "Lake News (2023). URL", "LN, 2 Mar. 2023, URL",
        "[Reuters](URL)", "Reuters, 2 Mar. 2023, URL", "Mountain Post, 2 Mar. 2023, URL", "World Health Organization, 2023, URL",
        "[World Health Organization](URL)", "[University of Lakes](URL)", "WHO (2023). URL",
    ];

    private static readonly string[] Titles =
    [
        "[Flood Warning](URL)", "“Flood Warning”, URL", "“Flood Warning”, Lake News, 2 Mar. 2023, URL", "Snow on the northern passes, URL",
        "[Snow on the northern passes](URL)", "“Snow”, Lake News, 2 Mar. 2023, URL", "Snow on the northern passes, 2 Mar. 2023, URL",
        "[Lake University Opens Its Doors To All](URL)", "[Lake News wins a prize for its series on rivers](URL)",
        "[Flood warning 2023](URL)",
    ];

    [TestCaseSource(nameof(SiteNamed))]
    public void A_reference_that_names_only_the_site_cites_no_title(string entry) =>
        StatusOf(entry, Page("Rain in Geneva") with { SiteName = "Lake News", Authors = ["Jane Doe"] })
            .Should().Be(SourceStatus.NoTitleCited);

    [TestCaseSource(nameof(Unnamed))]
    public void Where_the_page_names_no_site_a_name_is_no_wrong_title(string entry) =>
        StatusOf(entry, Page("Rain in Geneva")).Should().Be(SourceStatus.NoTitleCited);

    [TestCaseSource(nameof(Titles))]
    public void A_title_is_compared_however_short_it_is(string entry)
    {
        StatusOf(entry, Page("Rain in Geneva") with { SiteName = "Lake News" }).Should().Be(SourceStatus.TitleMismatch);
        StatusOf(entry, Page("Rain in Geneva")).Should().Be(SourceStatus.TitleMismatch);
    }

    [TestCase("[Rain](URL)", "Rain", SourceStatus.Verified)]
    [TestCase("[Rain](URL)", "Rain | Lake News", SourceStatus.TitleAffix)]
    [TestCase("[Reuters](URL)", "Reuters - Lake Encyclopedia", SourceStatus.TitleAffix)]
    [TestCase("[Mountain Post](URL)", "Rain in Geneva | Mountain Post", SourceStatus.NoTitleCited)]
    [TestCase("[Lake News](URL)", "Lake News", SourceStatus.Verified)]
    public void A_name_that_is_the_title_of_the_page_is_a_title(string entry, string title, SourceStatus expected) =>
        StatusOf(entry, Page(title)).Should().Be(expected);

    [TestCase("https://www.bbc.co.uk/news/1", "BBC, 2 Mar. 2023", "BBC News")]
    [TestCase("https://www.bbc.co.uk/news/1", "BBC News", "BBC")]
    [TestCase("https://www.nytimes.com/2023/rain", "New York Times, 2 Mar. 2023", null)]
    [TestCase("https://www.nytimes.com/2023/rain", "[The New York Times]", null)]
    [TestCase("https://www.who.int/x", "[World Health Organization]", "WHO")]
    [TestCase("https://www.theguardian.com/x", "[The Guardian]", null)]
    [TestCase("https://www.washingtonpost.com/x", "[Washington Post]", null)]
    [TestCase("https://www.ft.com/x", "[Financial Times]", null)]
    [TestCase("https://seezeitung.example/x", "Seezeitung, 2. März 2023", "Seezeitung")]
    [TestCase("https://hupan.example/x", "湖畔新闻，2023年3月2日", "湖畔新闻")]
    [TestCase("https://mizu.example/x", "水の新聞、2023年3月2日", "水の新聞")]
    [TestCase("https://news.lake.example/x", "[lake.example]", null)]
    [TestCase("https://müller.example/x", "[müller.example]", null)]
    public void Sites_are_named_in_many_ways(string url, string name, string? site)
    {
        string entry = name.EndsWith(']') ? $"{name}({url})" : $"{name}, {url}";
        StatusOf(entry, Page("Rain in Geneva") with { Url = SourceUrl.Normalize(url), FinalUrl = url, SiteName = site })
            .Should().Be(SourceStatus.NoTitleCited);
    }

    private static SourceStatus StatusOf(string entry, SourceObservation page)
    {
        string url = page.FinalUrl!;
        Report report = Report.Parse($"Rain fell.[1]\n\n## References\n\n1. {entry.Replace("URL", url, StringComparison.Ordinal)}\n");
        return SourceJudge.Judge(report, new SourceObservations([page])).Single().Status;
    }

    private static SourceObservation Page(string title) => new()
    {
        Url = Url,
        Outcome = SourceOutcome.Page,
        FinalUrl = Url,
        Titles = [new SourceTitle(TitleField.Title, title)],
    };
}
