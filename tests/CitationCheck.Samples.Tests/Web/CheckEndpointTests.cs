using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CitationCheck.Samples.Tests.Web;

[TestFixture]
internal sealed class CheckEndpointTests
{
    private WebServer server = null!;

    [OneTimeSetUp]
    public async Task Start() => server = await WebServer.StartAsync("--Web:MaxRequestBytes=100000");

    [OneTimeTearDown]
    public async Task Stop() => await server.DisposeAsync();

    [Test]
    public async Task A_report_is_checked_and_its_page_can_be_loaded()
    {
        using HttpResponseMessage response = await server.PostAsync("/api/check", new { text = Texts.Report });
        JsonElement result = await response.Content.ReadFromJsonAsync<JsonElement>();

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        result.GetProperty("valid").GetBoolean().Should().BeFalse();
        JsonElement finding = result.GetProperty("findings")[0];
        finding.GetProperty("rule").GetString().Should().Be("CC101");
        Texts.Report[finding.GetProperty("start").GetInt32()..finding.GetProperty("end").GetInt32()].Should().Be("[5]");

        using HttpResponseMessage page = await server.Client.GetAsync(response.Content.Headers.ContentLocation);
        page.Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8");
        page.Headers.GetValues("Content-Security-Policy").Single()
            .Should().StartWith("sandbox allow-scripts").And.NotContain("same-origin");
        (await page.Content.ReadAsStringAsync()).Should().Contain("CC101");
    }

    [Test]
    public async Task An_answer_is_checked_against_its_sources()
    {
        using HttpResponseMessage response = await server.PostAsync("/api/check", new { text = Texts.Answer, sources = Texts.Sources });
        JsonElement result = await response.Content.ReadFromJsonAsync<JsonElement>();
        result.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("severity").GetString() == "error")
            .Select(finding => finding.GetProperty("rule").GetString()).Should().Equal("CC115");
    }

    [Test]
    public async Task The_settings_have_their_effect()
    {
        await using WebServer lenient = await WebServer.StartAsync("--CitationCheck:Validation:Severities:CC101=off");
        using HttpResponseMessage response = await lenient.PostAsync("/api/check", new { text = Texts.Report });
        (await response.Content.ReadAsStringAsync()).Should().NotContain("\"CC101\"");
    }

    [TestCase("""{"text":null}""", 400)]
    [TestCase("""{}""", 400)]
    [TestCase("""[]""", 400)]
    [TestCase("""{"text":"a","sources":[null]}""", 400)]
    [TestCase("""{"text":"a","sources":["kb"]}""", 400)]
    [TestCase("""{"text":"a","sources":{}}""", 400)]
    [TestCase("""{"text":""", 400)]
    [TestCase("", 400)]
    public async Task A_request_that_is_wrong_is_the_clients_fault(string body, int status)
    {
        foreach (string path in new[] { "/api/check", "/api/chat", "/api/sources" })
        {
            using HttpResponseMessage response =
                await server.Client.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"));
            ((int)response.StatusCode).Should().Be(status, path);
            response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        }
    }

    [Test]
    public async Task A_request_that_is_too_long_is_refused()
    {
        using HttpResponseMessage response = await server.PostAsync("/api/check", new { text = new string('a', 200_000) });
        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [TestCase("text/plain")]
    [TestCase("application/x-www-form-urlencoded")]
    public async Task A_form_of_another_site_cannot_be_posted(string type)
    {
        using HttpResponseMessage response =
            await server.Client.PostAsync("/api/sources", new StringContent("""{"text":"a"}""", Encoding.UTF8, type));
        response.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
    }

    [TestCase("Sec-Fetch-Site", "cross-site", 403)]
    [TestCase("Sec-Fetch-Site", "same-site", 403)]
    [TestCase("Sec-Fetch-Site", "same-origin", 200)]
    [TestCase("Origin", "https://evil.example", 403)]
    [TestCase("Origin", "null", 403)]
    [TestCase("Host", "evil.example", 400)]
    public async Task A_page_of_another_site_cannot_use_the_server(string header, string value, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/check") { Content = JsonContent.Create(new { text = "a" }) };
        request.Headers.Add(header, value);
        using HttpResponseMessage response = await server.Client.SendAsync(request);
        ((int)response.StatusCode).Should().Be(status);
    }

    [TestCase("/pages/0123456789abcdef0123456789abcdef", 404)]
    [TestCase("/pages/..%2fappsettings.json", 404)]
    [TestCase("/appsettings.json", 404)]
    [TestCase("/api/check", 405)]
    public async Task What_is_not_there_is_not_found(string path, int status)
    {
        using HttpResponseMessage response = await server.Client.GetAsync(path);
        ((int)response.StatusCode).Should().Be(status);
    }

    [TestCase("/")]
    [TestCase("/app.js")]
    [TestCase("/pages/none")]
    public async Task Every_response_has_the_policy(string path)
    {
        using HttpResponseMessage response = await server.Client.GetAsync(path);
        response.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none'").And.NotContain("unsafe");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
    }

    [TestCase("--Web:MaxRequestBytes=7")]
    [TestCase("--CitationCheck:MaxSources=-1")]
    [TestCase("--CitationCheck:Validation:Severities:CC101=loud")]
    public async Task A_setting_that_is_wrong_ends_the_start(string setting)
    {
        Func<Task> start = () => WebServer.StartAsync(setting);
        await start.Should().ThrowAsync<Microsoft.Extensions.Options.OptionsValidationException>();
    }
}
