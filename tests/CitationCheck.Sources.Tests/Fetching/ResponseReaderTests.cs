using CitationCheck.Sources.Tests.Servers;
using Microsoft.AspNetCore.Http;

namespace CitationCheck.Sources.Tests.Fetching;

/// <summary>What a well-formed response means.</summary>
public sealed class ResponseReaderTests
{
    [TestCase(404, SourceOutcome.NotFound, 1)]
    [TestCase(410, SourceOutcome.NotFound, 1)]
    [TestCase(401, SourceOutcome.Blocked, 1)]
    [TestCase(403, SourceOutcome.Blocked, 1)]
    [TestCase(451, SourceOutcome.Blocked, 1)]
    [TestCase(429, SourceOutcome.Blocked, 3)]
    [TestCase(408, SourceOutcome.Unreachable, 3)]
    [TestCase(500, SourceOutcome.Unreachable, 3)]
    [TestCase(503, SourceOutcome.Unreachable, 3)]
    [TestCase(400, SourceOutcome.Unreachable, 1)]
    [TestCase(300, SourceOutcome.Unreachable, 1)]
    [TestCase(304, SourceOutcome.Unreachable, 1)]
    [TestCase(204, SourceOutcome.Unread, 1)]
    public async Task Each_status_has_an_outcome_and_only_temporary_failures_are_retried(int status, SourceOutcome expected, int requests)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        await using var verification = new VerifierFixture(server.Port);

        SourceObservation seen = await verification.FetchAsync(server.Url("/x"));

        seen.Outcome.Should().Be(expected);
        seen.HttpStatus.Should().Be(status);
        server.Requests["/x"].Should().Be(requests);
    }

    [TestCase("application/pdf", "%PDF-1.7", "a PDF")]
    [TestCase("text/html", "%PDF-1.7", "a PDF")]
    [TestCase("text/html", "PK\u0003\u0004zip", "a ZIP file")]
    [TestCase("image/svg+xml", "<svg/>", "image/svg+xml")]
    [TestCase("application/json", "{}", "application/json")]
    [TestCase("multipart/x-mixed-replace; boundary=x", "--x", "multipart/x-mixed-replace")]
    [TestCase("multipart/related", "--x", "multipart/related")]
    [TestCase("text/html", "", "an empty response")]
    public async Task Content_that_is_not_a_page_is_unread_with_a_reason(string type, string body, string reason)
    {
        SourceObservation seen = await FetchAsync(context =>
        {
            context.Response.ContentType = type;
            return context.Response.WriteAsync(body);
        });

        seen.Outcome.Should().Be(SourceOutcome.Unread);
        seen.Reason.Should().Contain(reason);
    }

    [TestCase(null)]
    [TestCase("text/html; charset")]
    [TestCase("application/xhtml+xml")]
    public async Task A_page_is_read_although_its_type_is_missing_or_odd(string? type)
    {
        SourceObservation seen = await FetchAsync(context =>
        {
            context.Response.Headers.ContentType = type;
            return context.Response.WriteAsync("<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><title>Rain &a;</title>");
        });

        seen.Outcome.Should().Be(SourceOutcome.Page);
        seen.Titles.Single().Text.Should().StartWith("Rain").And.NotContain("root");
    }

    [TestCase("utf-7")]
    [TestCase("bogus")]
    [TestCase("\"utf-8\"")]
    [TestCase("x-user-defined")]
    public async Task A_page_is_read_whatever_its_charset_is_called(string charset)
    {
        SourceObservation seen = await FetchAsync(context =>
        {
            context.Response.Headers.ContentType = "text/html; charset=" + charset;
            return context.Response.WriteAsync("<title>Rain</title>");
        });

        seen.Titles.Should().Equal(new SourceTitle(TitleField.Title, "Rain"));
    }

    [TestCase("<div>")]
    [TestCase("<b>")]
    [TestCase("<table><tr><td>")]
    [TestCase("<svg>")]
    [TestCase("<li><table><template>")]
    public async Task Markup_that_is_nested_as_deep_as_the_cap_allows_is_read(string tag)
    {
        SourceObservation seen = await FetchAsync(context =>
        {
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync("<title>Rain</title>" + string.Concat(Enumerable.Repeat(tag, 400_000)));
        });

        seen.Outcome.Should().Be(SourceOutcome.Page, seen.Reason);
        seen.Titles.Should().Equal(new SourceTitle(TitleField.Title, "Rain"));
    }

    [Test]
    public async Task A_page_that_needs_its_scripts_is_unread_but_keeps_its_title()
    {
        SourceObservation seen = await FetchAsync(context =>
        {
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync("<title>Lake News</title><div id=root></div><script src=/app.js></script>");
        });

        seen.Outcome.Should().Be(SourceOutcome.Unread);
        seen.Reason.Should().Contain("scripts");
        seen.Titles.Should().Equal(new SourceTitle(TitleField.Title, "Lake News"));
    }

    [TestCase(202, "x-amzn-waf-action", "challenge")]
    [TestCase(405, "x-amzn-waf-action", "captcha")]
    [TestCase(403, "cf-mitigated", "challenge")]
    [TestCase(200, "cf-mitigated", "challenge")]
    public async Task A_site_that_blocks_bots_says_so_in_a_header(int status, string header, string value)
    {
        SourceObservation seen = await FetchAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers[header] = value;
            return Task.CompletedTask;
        });

        seen.Outcome.Should().Be(SourceOutcome.Blocked, seen.Reason);
    }

    [Test]
    public async Task A_site_that_blocks_bots_is_blocked_whatever_the_status()
    {
        SourceObservation seen = await FetchAsync(context =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers["cf-mitigated"] = "challenge";
            return Task.CompletedTask;
        });

        seen.Outcome.Should().Be(SourceOutcome.Blocked);
        seen.Reason.Should().Contain("bots");
    }

    [Test]
    public async Task The_request_identifies_itself_and_sends_nothing_else()
    {
        IHeaderDictionary headers = new HeaderDictionary();
        await FetchAsync(context =>
        {
            headers = new HeaderDictionary(context.Request.Headers.ToDictionary());
            return LoopbackServer.Page(context, "Rain");
        });

        headers.UserAgent.ToString().Should().Be("CitationCheck/0.1 (checks cited sources)");
        headers.Keys.Should().BeEquivalentTo("Host", "User-Agent", "Accept", "Accept-Encoding");
    }

    private static async Task<SourceObservation> FetchAsync(RequestDelegate answer)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => answer(context));
        await using var verification = new VerifierFixture(server.Port);
        return await verification.FetchAsync(server.Url("/"));
    }
}
