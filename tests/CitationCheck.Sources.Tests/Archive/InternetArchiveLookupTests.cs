using CitationCheck.Sources.Tests.Servers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CitationCheck.Sources.Tests.Archive;

public sealed class InternetArchiveLookupTests
{
    [Test]
    public async Task A_page_that_is_gone_is_reported_with_its_archived_copy()
    {
        string? asked = null;
        ValidationResult result = await VerifyAsync("/gone", context =>
        {
            asked = context.Request.Query["url"];
            return context.Response.WriteAsync("""
                {"url":"x","archived_snapshots":{"closest":
                {"status":"200","available":true,"url":"http://archive.example/web/1/x","timestamp":"20230401120000"}}}
                """);
        });

        result.Sources[0].Status.Should().Be(SourceStatus.NotFound);
        result.Sources[0].Observation!.Archive.Should().Be(new ArchivedCopy("http://archive.example/web/1/x", new PartialDate(2023, 4, 1)));
        result.Findings.Select(finding => finding.RuleId).Should().Contain("CC311").And.NotContain("CC301");
        asked.Should().Be(result.Sources[0].Url);
    }

    [TestCase("/soft", SourceStatus.SoftNotFound, true)]
    [TestCase("/page", SourceStatus.NoTitleCited, false)]
    [TestCase("/blocked", SourceStatus.Blocked, true)]
    [TestCase("/down", SourceStatus.Unreachable, true)]
    [TestCase("/image", SourceStatus.Unread, false)]
    public async Task The_archive_is_asked_only_when_the_page_is_gone_or_cannot_be_read(string path, SourceStatus status, bool isAsked)
    {
        bool asked = false;
        ValidationResult result = await VerifyAsync(path, context =>
        {
            asked = true;
            return context.Response.WriteAsync("{\"archived_snapshots\":{}}");
        });

        result.Sources[0].Status.Should().Be(status);
        asked.Should().Be(isAsked);
    }

    [TestCase("")]
    [TestCase("not JSON")]
    [TestCase("[]")]
    [TestCase("{\"archived_snapshots\":{\"closest\":{\"available\":false,\"url\":\"x\"}}}")]
    [TestCase("{\"archived_snapshots\":{\"closest\":{\"status\":\"404\",\"url\":\"x\"}}}")]
    [TestCase("{\"archived_snapshots\":{\"closest\":{\"url\":7}}}")]
    public async Task Without_a_copy_the_page_is_simply_not_found(string answer)
    {
        ValidationResult result = await VerifyAsync("/gone", context => context.Response.WriteAsync(answer));

        result.Findings.Select(finding => finding.RuleId).Should().Contain("CC301").And.NotContain("CC311");
    }

    [Test]
    public async Task An_archive_that_is_down_says_nothing_about_the_source()
    {
        ValidationResult result = await VerifyAsync("/gone", context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        result.Sources[0].Status.Should().Be(SourceStatus.NotFound);
    }

    private static async Task<ValidationResult> VerifyAsync(string path, Func<HttpContext, Task> archive)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            switch (context.Request.Path.Value)
            {
                case "/wayback/available":
                    return archive(context);
                case "/soft":
                    return LoopbackServer.Page(context, "Page not found");
                case "/page":
                    return LoopbackServer.Page(context, "Rain");
                case "/image":
                    context.Response.ContentType = "image/png";
                    return Task.CompletedTask;
                default:
                    context.Response.StatusCode = context.Request.Path.Value switch { "/blocked" => 403, "/down" => 503, _ => 404 };
                    return Task.CompletedTask;
            }
        });
        await using var verification = new VerifierFixture(
            server.Port, services: services =>
                services.AddInternetArchiveLookup(new Uri($"http://{LoopbackServer.Address}:{server.Port}/wayback/available")));
        return await verification.VerifyAsync((server.Url(path), null));
    }
}
