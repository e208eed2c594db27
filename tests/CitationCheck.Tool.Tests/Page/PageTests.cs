using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Interactions;
using OpenQA.Selenium.Support.UI;

namespace CitationCheck.Tool.Tests.Page;

/// <summary>The page in a real browser. Skipped where there is no Chromium.</summary>
[TestFixture]
internal sealed class PageTests
{
    private const string Report = """
        # Tides <script>document.title='hacked'</script> & "quotes"

        The tide reached 4.1 metres in 2019.[1] Nobody had foreseen it. The gates were shut.[2][5] Pumps failed.[9]

        Nobody had expected the <img src=x onerror="document.title='hacked'"> flood. The [old wall](javascript:alert(1)) had held.[1]

        The county pays for all of it. The town pays for none of it.

        ## What it cost

        | Item | Cost |
        |---|---|
        | Wall | 3.2 million [2] |

        ## Sources

        1. “Record tide” Coast Gazette, 4 Dec. 2019, https://coast-gazette.org/tide
        2. “County counts the cost” Orrin News, 2020, https://orrin-news.org/cost
        3. “A history \u202Eof the wall” Orrin Museum, https://orrin-museum.org/wall
        """;

    private CommandLine tool = null!;
    private ChromeDriver browser = null!;

    [OneTimeSetUp]
    public void OpenPage()
    {
        browser = Browser.Open();
        tool = new CommandLine();
        tool.Write("tides.md", Report.Replace("\\u202E", "\u202E", StringComparison.Ordinal));
        tool.Run("check", "tides.md", "-f", "html=tides.html").ExitCode.Should().Be(1);
    }

    [SetUp]
    public void Load()
    {
        browser.Manage().Window.Size = new(1440, 1000);
        browser.Navigate().GoToUrl("about:blank");
        browser.Navigate().GoToUrl("file://" + tool.PathOf("tides.html"));
    }

    [OneTimeTearDown]
    public void Close()
    {
        browser?.Quit();
        browser?.Dispose();
        tool?.Dispose();
    }

    [Test]
    public void It_asks_nobody_for_anything_and_has_no_complaint()
    {
        string[] requests = [.. browser.Manage().Logs.GetLog("performance").Select(entry => entry.Message)
            .Where(message => message.Contains("Network.requestWillBeSent\"", StringComparison.Ordinal))
            .Where(message => message.Contains("\"url\":\"http", StringComparison.Ordinal))];
        requests.Should().BeEmpty();
        browser.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.Message).Should().BeEmpty();
        browser.Title.Should().StartWith("Tides").And.NotBe("hacked");
    }

    [Test]
    public void A_citation_leads_to_its_reference_and_back()
    {
        IWebElement citation = browser.FindElements(By.CssSelector("a.cite"))[0];
        string from = citation.GetAttribute("id")!;
        citation.Click();
        Eventually(() => Hash().Length > 0);
        string reference = Hash();
        browser.FindElement(By.Id(reference)).GetAttribute("class").Should().Contain("ref");
        InView(reference);
        Eventually(() => browser.FindElements(By.CssSelector($"#{reference} .back.from")).Count == 1);
        browser.FindElement(By.CssSelector($"#{reference} .back.from")).Click(); // the way back is the one that was come by
        Eventually(() => Hash() == from);
        InView(from);
    }

    [Test]
    public void A_citation_shows_its_reference_in_passing()
    {
        IWebElement citation = browser.FindElements(By.CssSelector("a.cite"))[0];
        IWebElement peek = browser.FindElement(By.Id("peek"));
        new Actions(browser).MoveToElement(citation).Perform();
        Eventually(() => peek.Displayed);
        peek.Text.Should().Contain("Record tide").And.Contain("Coast Gazette");
        Press(Keys.Escape);
        Eventually(() => !peek.Displayed);
        new Actions(browser).MoveToElement(citation, 1, 1).Perform();
        new Actions(browser).MoveToElement(browser.FindElement(By.TagName("h1"))).Perform();
        Eventually(() => !peek.Displayed);
    }

    [Test]
    public void The_numbers_at_the_top_lead_to_the_first_of_their_kind()
    {
        browser.FindElement(By.CssSelector("a.tally.error")).Click();
        Eventually(() => Hash().Length > 0);
        browser.FindElement(By.Id(Hash())).GetAttribute("class").Should().Contain("finding error");
        browser.ExecuteScript("document.querySelector('.states a.uncited').click()"); // it has scrolled away
        Eventually(() => Hash().Contains("-c", StringComparison.Ordinal));
        browser.FindElement(By.Id(Hash())).GetAttribute("class").Should().Be("claim uncited");
        InView(Hash());
    }

    [Test]
    public void The_section_that_is_read_is_marked_in_the_list_of_sections()
    {
        browser.Manage().Window.Size = new(1440, 400);
        browser.ExecuteScript("document.querySelector('.sections a.name').click()");
        Eventually(() => browser.FindElements(By.CssSelector(".sections [aria-current]")) is [{ Text: "What it cost" }]);
    }

    [Test]
    public void Several_reports_have_contents_at_the_top_and_a_folder_has_an_index()
    {
        tool.Write("wall.md", "# The wall\n\nIt stands.[1]\n\n1. “Wall” BBC, 2020, https://bbc.co.uk/wall");
        tool.Run("check", "tides.md", "wall.md", "gone.md", "-f", "html=all.html", "-f", "html=pages/").ExitCode.Should().Be(3);
        browser.Navigate().GoToUrl("file://" + tool.PathOf("all.html"));
        browser.FindElement(By.CssSelector(".contents")).Location.Y
            .Should().BeLessThan(browser.FindElement(By.CssSelector(".doc")).Location.Y);
        browser.FindElements(By.CssSelector(".contents .line")).Should().HaveCount(3);
        browser.FindElements(By.CssSelector(".contents a"))[1].Click();
        Eventually(() => Hash().Length > 0);
        browser.FindElement(By.Id(Hash())).FindElement(By.TagName("h1")).Text.Should().Be("The wall");

        browser.Navigate().GoToUrl("file://" + tool.PathOf("pages/index.html"));
        Faults().Should().BeEmpty();
        browser.FindElements(By.CssSelector(".contents a"))[1].Click();
        Eventually(() => browser.FindElement(By.TagName("h1")).Text == "The wall");
    }

    [Test]
    public void The_page_is_whole_without_its_script()
    {
        using ChromeDriver still = Browser.Open("--blink-settings=scriptEnabled=false");
        still.Navigate().GoToUrl("file://" + tool.PathOf("tides.html"));
        still.FindElements(By.CssSelector(".finding")).Should().NotBeEmpty().And.OnlyContain(finding => finding.Displayed);
        still.FindElements(By.CssSelector("button.theme, button.help, #peek")).Should().OnlyContain(element => !element.Displayed);
        still.FindElement(By.CssSelector(".states")).Displayed.Should().BeTrue();
    }

    [Test]
    public void A_finding_leads_to_its_place_and_its_sign_leads_back()
    {
        IWebElement finding = browser.FindElements(By.CssSelector(".finding.error"))[0];
        finding.FindElement(By.CssSelector("a.place")).Click();
        Eventually(() => Hash().Length > 0);
        string target = Hash();
        browser.FindElement(By.Id(target)).GetAttribute("class").Should().Contain("cite bad");
        browser.FindElement(By.CssSelector($".flag[data-finding='{finding.GetAttribute("id")}']")).Click();
        Eventually(
            () => Hash() == finding.GetAttribute("id") && finding.GetAttribute("class")!.Contains("current", StringComparison.Ordinal));
    }

    [Test]
    public void Filters_hide_findings_and_their_signs_and_tell_how_many_are_left()
    {
        int all = Shown();
        int errors = browser.FindElements(By.CssSelector(".finding.error")).Count;
        browser.FindElement(By.CssSelector("input[value=error]")).Click();
        Eventually(() => Shown() == all - errors);
        browser.FindElements(By.CssSelector(".flag.error")).Should().OnlyContain(flag => !flag.Displayed);
        browser.FindElement(By.CssSelector(".shown")).Text.Should().Be($"{all - errors} of {all} shown");

        browser.FindElement(By.CssSelector("input[value=error]")).Click();
        Eventually(() =>
        {
            IWebElement rule = browser.FindElement(By.CssSelector("select[name=rule]"));
            rule.SendKeys("CC101"); // typed too slowly, on a busy machine, it chooses another
            return rule.GetAttribute("value") == "CC101";
        });
        Eventually(() => browser.FindElements(By.CssSelector(".finding"))
            .Where(finding => finding.Displayed).All(finding => finding.GetAttribute("data-rule") == "CC101"));
        Shown().Should().BeGreaterThan(0);
    }

    [Test]
    public void A_finding_that_was_filtered_out_comes_back_when_its_address_is_opened()
    {
        string id = browser.FindElement(By.CssSelector(".finding.error")).GetAttribute("id")!;
        browser.FindElement(By.CssSelector("input[value=error]")).Click();
        browser.ExecuteScript($"location.hash = '{id}'");
        Eventually(() => browser.FindElement(By.Id(id)).Displayed);
    }

    [Test]
    public void Keys_step_through_findings_and_uncited_claims_and_turn_the_theme()
    {
        Press("j");
        Eventually(() => Current() is not null);
        string? first = Current();
        Press("j");
        Eventually(() => Current() is { } second && second != first);
        Press("k");
        Eventually(() => Current() == first);
        string before = Hash();
        Press("n");
        Eventually(() => Hash() != before);
        browser.FindElement(By.Id(Hash())).GetAttribute("class").Should().MatchRegex("claim (uncited|unresolved)");
        string light = Background();
        Press("t");
        Eventually(() => Background() != light);
        Press("?");
        Eventually(() => browser.FindElement(By.Id("keys")).Displayed);
        Press(Keys.Escape);
        Eventually(() => !browser.FindElement(By.Id("keys")).Displayed);
    }

    [Test]
    public void A_phone_needs_no_sideways_scrolling()
    {
        var phone = new Dictionary<string, object?> { ["width"] = 375, ["height"] = 800, ["deviceScaleFactor"] = 2, ["mobile"] = true };
        browser.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", phone);
        try
        {
            browser.ExecuteScript("return document.documentElement.scrollWidth").Should().Be(375L);
        }
        finally
        {
            browser.ExecuteCdpCommand("Emulation.clearDeviceMetricsOverride", []);
        }
    }

    [TestCase("light")]
    [TestCase("dark")]
    public void Axe_finds_no_fault(string theme)
    {
        browser.ExecuteScript(
            $"document.documentElement.dataset.theme = '{theme}'; document.querySelectorAll('details').forEach(d => d.open = true);");
        Faults().Should().BeEmpty();
    }

    private IEnumerable<object> Faults()
    {
        browser.ExecuteScript(NodePackages.Read("axe-core/axe.min.js"));
        return (IEnumerable<object>)browser.ExecuteAsyncScript("""
            const done = arguments[arguments.length - 1];
            axe.run().then(result => done(result.violations.filter(v => v.impact !== 'minor')
                .map(v => v.id + ': ' + v.help + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 120)).join(' ; '))));
            """)!;
    }

    private string Hash() => (string)browser.ExecuteScript("return location.hash.slice(1)")!;

    /// <summary>The one finding that is current; none or several are none.</summary>
    private string? Current() => browser.FindElements(By.CssSelector(".finding.current")) is [{ } only] ? only.GetAttribute("id") : null;

    private string Background() => (string)browser.ExecuteScript("return getComputedStyle(document.body).backgroundColor")!;

    private int Shown() => browser.FindElements(By.CssSelector(".finding")).Count(finding => finding.Displayed);

    private void Press(string key) => browser.SwitchTo().ActiveElement().SendKeys(key);

    private void InView(string id) => Eventually(() => browser.ExecuteScript(
        $"const r = document.getElementById('{id}').getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight;") is true);

    private void Eventually(Func<bool> isSo) => new WebDriverWait(browser, TimeSpan.FromSeconds(30)).Until(_ => isSo());
}
