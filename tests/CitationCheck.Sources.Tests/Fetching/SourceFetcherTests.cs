using CitationCheck.Sources.Tests.Servers;
using CitationCheck.Tests.Sources;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CitationCheck.Sources.Tests.Fetching;

public sealed class SourceFetcherTests
{
    [TestCase("http://127.0.0.1/")]
    [TestCase("http://169.254.169.254/latest/")]
    [TestCase("http://[::ffff:10.0.0.1]/")]
    [TestCase("//127.0.0.1/")]
    [TestCase("file:///etc/passwd")]
    [TestCase("gopher://127.0.0.1:6379/")]
    [TestCase("http://user:pw@lake.example/")]
    [TestCase("http://2130706433/")]
    [TestCase("http:/\\127.0.0.1/")]
    [TestCase("\\\\127.0.0.1\\x")]
    [TestCase("http://localhost/")]
    [TestCase("http://inner.example/")]
    public async Task A_redirect_to_what_may_not_be_fetched_is_refused(string target)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => Redirect(context, target));
        await using var verification = new VerifierFixture(server.Port);
        verification.Resolver.Hosts["inner.example"] = _ => [System.Net.IPAddress.Parse("10.0.0.1")];

        SourceObservation seen = await verification.FetchAsync(server.Url("/"));

        seen.Outcome.Should().Be(SourceOutcome.Refused, seen.Reason);
        server.Requests.Should().HaveCount(1);
    }

    [Test]
    [Category("Corpus")]
    public async Task The_vectors_about_redirects_are_refused_at_the_second_hop()
    {
        string[] targets =
        [
            .. SharedRows.Read("ssrf_vectors.jsonl")
                .Where(row => row.GetProperty("expect").GetString() == "follow-check")
                .Select(row => row.GetProperty("url").GetString()!.Split("?to=")[1]),
        ];
        targets.Should().HaveCountGreaterThan(5);
        foreach (string target in targets)
        {
            await A_redirect_to_what_may_not_be_fetched_is_refused(target);
        }
    }

    [Test]
    public async Task Redirects_are_followed_to_other_hosts_and_relative_paths_without_cookies()
    {
        string? cookies = null;
        LoopbackServer server = null!;
        await using (server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers.SetCookie = "secret=1; Domain=.example";
            cookies = context.Request.Headers.Cookie;
            return context.Request.Path.Value switch
            {
                "/a" => Redirect(context, "b?x=1#part"),
                "/b" => Redirect(context, server.Url("/ä", "other.example")),
                _ => LoopbackServer.Page(context, "Rain"),
            };
        }))
        {
            await using var verification = new VerifierFixture(server.Port);

            SourceObservation seen = await verification.FetchAsync(server.Url("/a"));

            seen.Outcome.Should().Be(SourceOutcome.Page, seen.Reason);
            seen.FinalUrl.Should().Be(server.Url("/%C3%A4", "other.example"));
            server.Requests.Keys.Should().Contain("/b?x=1");
            cookies.Should().BeNullOrEmpty();
        }
    }

    [TestCase("/loop", SourceOutcome.Unreachable)]
    [TestCase("/redir/60", SourceOutcome.Unreachable)]
    [TestCase("/redir/9", SourceOutcome.Page)]
    [TestCase("/300-nolocation", SourceOutcome.Unreachable)]
    [TestCase("/location-16k", SourceOutcome.Refused)]
    [TestCase("/location-80k", SourceOutcome.Unreachable)]
    [TestCase("/meta-refresh", SourceOutcome.Refused)]
    public async Task Long_and_odd_redirects_end(string path, SourceOutcome expected)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            string[] parts = context.Request.Path.Value!.Split('/');
            switch (parts[1])
            {
                case "loop":
                    return Redirect(context, "/loop");
                case "redir":
                    int left = int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture);
                    return left == 0 ? LoopbackServer.Page(context, "Rain") : Redirect(context, $"/redir/{left - 1}");
                case "300-nolocation":
                    context.Response.StatusCode = 300;
                    return Task.CompletedTask;
                case "location-16k":
                    return Redirect(context, "/" + new string('x', 16_000));
                case "location-80k":
                    return Redirect(context, "/" + new string('x', 80_000));
                default:
                    context.Response.ContentType = "text/html";
                    return context.Response.WriteAsync("""
                <meta http-equiv=refresh content='0;url=http://127.0.0.1/'>
                <script>location='http://127.0.0.1/'</script><title>Rain</title>
                """);
            }
        });
        await using var verification = new VerifierFixture(server.Port);

        SourceObservation seen = await verification.FetchAsync(server.Url(path));

        seen.Outcome.Should().Be(expected, seen.Reason);
        server.Requests.Values.Sum().Should().BeLessThanOrEqualTo(11);
    }

    [Test]
    public async Task From_https_to_http_is_a_redirect_like_others()
    {
        using var handler = new StubHandler(request => request == 1 ? Moved("http://lake.example/rain") : StubHandler.Page("Rain"));
        await using var verification = new VerifierFixture(80, client: client => client.ConfigurePrimaryHttpMessageHandler(() => handler));

        SourceObservation seen = await verification.FetchAsync("https://lake.example/rain");

        seen.Outcome.Should().Be(SourceOutcome.Page);
        seen.FinalUrl.Should().Be("http://lake.example/rain");

        static HttpResponseMessage Moved(string location)
        {
            HttpResponseMessage response = StubHandler.Status(System.Net.HttpStatusCode.MovedPermanently);
            response.Headers.TryAddWithoutValidation("Location", location);
            return response;
        }
    }

    private static Task Redirect(HttpContext context, string target)
    {
        context.Response.StatusCode = 302;
        context.Response.Headers.Location = string.Concat(target.Select(c => c < 128 ? c.ToString() : Uri.EscapeDataString(c.ToString())));
        return Task.CompletedTask;
    }
}
