using CitationCheck.Sources.Tests.Servers;
using Microsoft.AspNetCore.Http;

namespace CitationCheck.Sources.Tests.Fetching;

/// <summary>What a well-formed response means.</summary>
public sealed class ResponseReaderTests
{
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
        headers.Keys.Should().BeEquivalentTo("Host", "User-Agent", "Accept", "Accept-Encoding", "Accept-Language");
    }

    private static async Task<SourceObservation> FetchAsync(RequestDelegate answer)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => answer(context));
        await using var verification = new VerifierFixture(server.Port);
        return await verification.FetchAsync(server.Url("/"));
    }
}
