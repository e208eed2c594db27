using CitationCheck.Sources.Options;
using CitationCheck.Sources.Tests.Servers;

namespace CitationCheck.Sources.Tests.Options;

public sealed class SourceHeaderTests
{
    [TestCase("Host: x")]
    [TestCase("host: x")]
    [TestCase("User-Agent: x")]
    [TestCase("Content-Length: 0")]
    [TestCase("Transfer-Encoding: chunked")]
    [TestCase("X-Key")]
    [TestCase("X-Key:")]
    [TestCase(": x")]
    [TestCase("=X-Key: x")]
    [TestCase("X Key: x")]
    [TestCase("X-Key: a\r\nHost: x")]
    [TestCase("X-Key: ä")]
    public void What_may_not_be_set_is_no_header(string text) => SourceHeader.Parse(text).Should().BeNull();

    [TestCase("X-Key: 1", "https://lake.example/a", "https://lake.example/b", true)]
    [TestCase("X-Key: 1", "https://lake.example/a", "https://evil.example/b", false)]
    [TestCase("X-Key: 1", "https://lake.example/a", "http://lake.example/b", false)]
    [TestCase("X-Key: 1", "http://lake.example/a", "https://lake.example/b", true)]
    [TestCase("lake.example=X-Key: 1", "https://doi.example/a", "https://lake.example/b", true)]
    [TestCase("lake.example=X-Key: 1", "https://doi.example/a", "http://lake.example/b", false)]
    [TestCase("lake.example=X-Key: 1", "https://lake.example/a", "https://evil.example/b", false)]
    [TestCase("lake.example=X-Key: 1", "https://www.lake.example/a", "https://www.lake.example/a", false)]
    [TestCase("*.lake.example=X-Key: 1", "https://www.lake.example/a", "https://www.lake.example/a", true)]
    [TestCase("*.lake.example=X-Key: 1", "https://evil-lake.example/a", "https://evil-lake.example/a", false)]
    public void A_header_goes_only_where_it_is_meant_to(string text, string cited, string url, bool isSent) =>
        SourceHeader.Parse(text)!.IsFor(new Uri(url), new Uri(cited)).Should().Be(isSent);

    [Test]
    public async Task Headers_are_sent_and_patterns_are_left_out()
    {
        string keys = "";
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            keys += context.Request.Headers["X-Key"] + ";" + context.Request.Headers.Cookie;
            return LoopbackServer.Page(context, "Rain");
        });
        await using var verification = new VerifierFixture(server.Port, options =>
        {
            options.Headers.Add("lake.example=X-Key: 1");
            options.Headers.Add("Cookie: a=b");
            options.SkippedUrls.Add("*.pond.example");
            options.SkippedUrls.Add("lake.example:*/old/*");
        });

        ValidationResult result = await verification.VerifyAsync(
            (server.Url("/"), "Rain"), (server.Url("/", "www.pond.example"), "Rain"), (server.Url("/old/1"), "Rain"));

        keys.Should().Be("1;a=b");
        result.Sources.Select(source => source.Status).Should().Equal(
            SourceStatus.Verified, SourceStatus.NotChecked, SourceStatus.NotChecked);
        result.Sources[1].Reason.Should().Be("it is left out by the pattern *.pond.example");
    }
}
