using System.Text.Json;
using CitationCheck.Tests;
using CitationCheck.Tool.Tests;
using CitationCheck.Tool.Tests.Page;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Support.UI;

namespace CitationCheck.Samples.Tests.Web;

/// <summary>The page of the web sample in a real browser. Skipped where there is no Chromium.</summary>
[TestFixture]
internal sealed class PageTests
{
    private ChromeDriver browser = null!;
    private PageServer pages = null!;
    private WebServer server = null!;

    [OneTimeSetUp]
    public async Task Open()
    {
        browser = Browser.Open();
        pages = new PageServer();
        server = await WebServer.StartAsync(WebServer.Allowing(pages.Port));
    }

    [OneTimeTearDown]
    public async Task Close()
    {
        browser?.Quit();
        browser?.Dispose();
        pages?.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }

    [SetUp]
    public void Load()
    {
        browser.Manage().Window.Size = new(1280, 900);
        browser.Navigate().GoToUrl(server.Address);
    }

    [Test]
    public void A_report_is_checked_and_shown()
    {
        Enter("text", Texts.Report);
        Click("check");
        Eventually(() => Find("status").Text.StartsWith("Not valid: ", StringComparison.Ordinal));
        browser.FindElement(By.CssSelector("#findings .error")).Text.Should().Contain("error CC101");
        Find("counts").Text.Should().Contain("1 of 2");

        browser.FindElement(By.CssSelector("#findings .error button")).Click();
        browser.ExecuteScript("const t = document.getElementById('text'); return t.value.slice(t.selectionStart, t.selectionEnd)")
            .Should().Be("[5]");

        InFrame(() => browser.FindElements(By.CssSelector(".finding.error")).Should().NotBeEmpty());
        Complaints().Should().BeEmpty();
    }

    [Test]
    public void An_answer_streams_and_its_findings_come_before_its_end()
    {
        browser.FindElement(By.CssSelector("input[value=answer]")).Click();
        Enter("text", Texts.Answer);
        Enter("sources", JsonSerializer.Serialize(Texts.Sources));
        Click("stream");
        Eventually(() => Find("status").Text.StartsWith("Not valid: ", StringComparison.Ordinal));
        Find("answer").Text.Should().Be(Texts.Answer);
        browser.FindElements(By.CssSelector("#findings .error")).Should().ContainSingle().Which.Text.Should().Contain("CC115");
        Complaints().Should().BeEmpty();
    }

    [Test]
    public void Sources_are_looked_at_with_their_progress()
    {
        Enter("text", $"""
            The tide reached 4.1 metres.[1] The gates were shut.[2]

            ## Sources

            1. “Record tide of 41 metres” Coast Gazette, http://{pages.Address}/tide
            2. “County shuts the gates” Coast Gazette, http://{pages.Address}/gone
            """);
        Click("look");
        Eventually(() => Find("status").Text.StartsWith("Not valid: ", StringComparison.Ordinal));
        browser.FindElements(By.CssSelector("#log li")).Should().HaveCount(2);
        Find("counts").Text.Should().Contain("sources verified");
    }

    [Test]
    public void What_takes_long_can_be_stopped()
    {
        Enter("text", $"A tide.[1]\n\n## Sources\n\n1. “Tide” Gazette, http://{pages.Address}/slow");
        Click("look");
        Eventually(() => Find("stop").Displayed);
        Click("stop");
        Eventually(() => Find("status").Text == "Stopped.");
        Find("check").Enabled.Should().BeTrue();
    }

    [Test]
    public void Mistakes_are_told()
    {
        browser.FindElement(By.CssSelector("input[value=answer]")).Click();
        Enter("text", Texts.Answer);
        foreach ((string sources, string message) in new[]
        {
            ("[", "The sources are not JSON: "), ("{}", "The sources must be a JSON array."), ("[null]", "sources[0] is null."),
        })
        {
            Enter("sources", sources);
            Click("check");
            Eventually(() => Find("status").Text.StartsWith(message, StringComparison.Ordinal));
            Eventually(() => Find("check").Enabled);
        }
    }

    [TestCase("report", "check")]
    [TestCase("answer", "check")]
    [TestCase("answer", "stream")]
    [TestCase("report", "look")]
    public void A_hostile_text_stays_text(string kind, string button)
    {
        browser.FindElement(By.CssSelector($"input[value={kind}]")).Click();
        Enter("text", Texts.Hostile);
        if (kind == "answer")
        {
            Enter("sources", JsonSerializer.Serialize(Texts.Sources));
        }

        Click(button);
        Eventually(() => Find("status").Text.Contains("alid: ", StringComparison.Ordinal));
        InFrame(() =>
        {
            browser.FindElement(By.TagName("h1")).Text.Should().Contain("Tides");
            browser.FindElements(By.CssSelector("main script, main img, a[href^='javascript:' i], a[href^='data:' i]")).Should().BeEmpty();
            browser.ExecuteScript("return typeof hacked").Should().Be("undefined");
            browser.ExecuteScript("try { return typeof top.hacked } catch (error) { return error.name }").Should().Be("SecurityError");
        });
        browser.ExecuteScript("return typeof hacked").Should().Be("undefined");
        browser.FindElements(By.CssSelector("main script, main img, main svg")).Should().BeEmpty();
        Complaints().Should().BeEmpty();
    }

    [Test]
    public void The_page_has_no_barriers_that_axe_knows_of()
    {
        string axe = NodePackages.Read("axe-core/axe.min.js");
        Enter("text", Texts.Report);
        Click("check");
        Eventually(() => Find("status").Text.StartsWith("Not valid: ", StringComparison.Ordinal));
        foreach (string scheme in new[] { "light", "dark" })
        {
            SetScheme(scheme);
            browser.ExecuteScript(axe);
            browser.ExecuteAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                axe.run({ exclude: [['iframe']] }).then(found => done(found.violations.map(its => its.id + ': ' + its.nodes[0].html)));
                """).Should().BeAssignableTo<IEnumerable<object>>().Which.Should().BeEmpty(scheme);
        }
    }

    [TestCase(320)]
    [TestCase(390)]
    [TestCase(1280)]
    public void Nothing_is_wider_than_the_window(int width)
    {
        SetWidth(width);
        Enter("text", Texts.Report + new string('x', 500));
        Click("check");
        Eventually(() => Find("status").Text.StartsWith("Not valid: ", StringComparison.Ordinal));
        browser.ExecuteScript("return document.documentElement.scrollWidth <= document.documentElement.clientWidth").Should().Be(true);
    }

    /// <summary>Writes pictures of the page for people to look at: set CITATIONCHECK_PICTURES to a folder.</summary>
    [Test]
    public void Pictures()
    {
        if (Environment.GetEnvironmentVariable("CITATIONCHECK_PICTURES") is not { Length: > 0 } folder)
        {
            Assert.Ignore("CITATIONCHECK_PICTURES names no folder.");
            return;
        }

        foreach ((string name, string scheme, int width) in new[]
        {
            ("light", "light", 1280), ("dark", "dark", 1280), ("phone", "light", 390), ("phone-dark", "dark", 390),
        })
        {
            SetScheme(scheme);
            SetWidth(width);
            browser.Navigate().GoToUrl(server.Address);
            Shoot("start");
            browser.FindElement(By.CssSelector("input[value=answer]")).Click();
            Click("example");
            Click("stream");
            Eventually(() => Find("status").Text.StartsWith("Not valid: ", StringComparison.Ordinal));
            InFrame(() => browser.FindElements(By.CssSelector(".finding")).Should().NotBeEmpty());
            Shoot("answer");

            void Shoot(string what)
            {
                browser.ExecuteScript("document.getElementById('page').scrollIntoView()");
                var whole = new Dictionary<string, object?> { ["captureBeyondViewport"] = true, ["format"] = "png" };
                var picture = (Dictionary<string, object?>)browser.ExecuteCdpCommand("Page.captureScreenshot", whole)!;
                File.WriteAllBytes(Path.Combine(folder, $"{name}-{what}.png"), Convert.FromBase64String((string)picture["data"]!));
            }
        }
    }

    private IWebElement Find(string id) => browser.FindElement(By.Id(id));

    /// <summary>Scrolling may put the middle of a button under something else; the page's own code hears the click all the same.</summary>
    private void Click(string id) => browser.ExecuteScript("arguments[0].click()", Find(id));

    private void Enter(string id, string text) => browser.ExecuteScript("arguments[0].value = arguments[1]", Find(id), text);

    private void InFrame(Action look)
    {
        Eventually(() => Find("frame").Displayed);
        browser.SwitchTo().Frame(Find("frame"));
        try
        {
            Eventually(() => browser.FindElements(By.TagName("h1")).Count > 0);
            look();
        }
        finally
        {
            browser.SwitchTo().DefaultContent();
        }
    }

    private void SetScheme(string scheme) => browser.ExecuteCdpCommand("Emulation.setEmulatedMedia", new Dictionary<string, object?>
    {
        ["features"] = new[] { new Dictionary<string, object?> { ["name"] = "prefers-color-scheme", ["value"] = scheme } },
    });

    private void SetWidth(int width) => browser.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new Dictionary<string, object?>
    {
        ["width"] = width,
        ["height"] = 900,
        ["deviceScaleFactor"] = 1,
        ["mobile"] = width < 600,
    });

    private IEnumerable<string> Complaints() =>
        browser.Manage().Logs.GetLog(LogType.Browser).Where(entry => entry.Level == LogLevel.Severe).Select(entry => entry.Message);

    private void Eventually(Func<bool> holds) => new WebDriverWait(browser, TimeSpan.FromSeconds(60)).Until(_ => holds());
}
