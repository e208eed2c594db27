using CitationCheck.Sources.Tests.Servers;
using Microsoft.AspNetCore.Http;

namespace CitationCheck.Sources.Tests.Fetching;

public sealed class StatusResultTests
{
    [TestCase(404, SourceOutcome.NotFound, 2)]
    [TestCase(410, SourceOutcome.NotFound, 2)]
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
    public async Task Each_status_has_an_outcome_and_what_may_change_is_asked_for_again(int status, SourceOutcome expected, int requests)
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

    private static async Task<SourceObservation> FetchAsync(RequestDelegate answer)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => answer(context));
        await using var verification = new VerifierFixture(server.Port);
        return await verification.FetchAsync(server.Url("/"));
    }
}
