using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CitationCheck.Tests;

namespace CitationCheck.Samples.Tests.Web;

/// <summary>The endpoints that send events.</summary>
[TestFixture]
internal sealed class StreamTests
{
    [Test]
    public async Task An_answer_streams_with_its_findings_and_ends_with_its_result()
    {
        await using WebServer server = await WebServer.StartAsync();

        List<(string Type, JsonElement Data)> events =
            await server.EventsAsync("/api/chat", new { text = Texts.Answer, sources = Texts.Sources });

        string.Concat(events.Where(its => its.Type == "token").Select(its => its.Data.GetProperty("text").GetString()))
            .Should().Be(Texts.Answer);
        events[^1].Type.Should().Be("result");
        events[^1].Data.GetProperty("result").GetProperty("valid").GetBoolean().Should().BeFalse();
        int finding = events.FindIndex(its => its.Type == "finding");
        events[finding].Data.GetProperty("rule").GetString().Should().Be("CC115");
        events.FindLastIndex(its => its.Type == "token").Should().BeGreaterThan(finding, "it is told when its sentence closes");
        (await server.Client.GetStringAsync(events[^1].Data.GetProperty("page").GetString())).Should().Contain("CC115");
    }

    [Test]
    public async Task An_empty_answer_streams_nothing()
    {
        await using WebServer server = await WebServer.StartAsync();
        (await server.EventsAsync("/api/chat", new { text = "", sources = Array.Empty<object>() })).Should().BeEmpty();
    }

    [Test]
    public async Task Sources_are_told_one_by_one()
    {
        using var pages = new PageServer();
        await using WebServer server = await WebServer.StartAsync(WebServer.Allowing(pages.Port));

        List<(string Type, JsonElement Data)> events = await server.EventsAsync("/api/sources", new { text = $"""
            The tide reached 4.1 metres.[1] The gates were shut.[2]

            ## Sources

            1. “Record tide of 14 metres” Coast Gazette, http://{pages.Address}/tide
            2. “County shuts the gates” Coast Gazette, http://{pages.Address}/gone
            """ });

        events.Select(its => its.Type).Should().Equal("source", "source", "result");
        events[1].Data.GetProperty("done").GetInt32().Should().Be(2);
        events[1].Data.GetProperty("total").GetInt32().Should().Be(2);
        events[^1].Data.GetProperty("result").GetRawText().Should().Contain("CC301").And.Contain("CC304");
    }

    [Test]
    public async Task Addresses_that_are_not_public_are_not_fetched()
    {
        using var pages = new PageServer();
        await using WebServer server = await WebServer.StartAsync();
        List<(string Type, JsonElement Data)> events = await server.EventsAsync(
            "/api/sources", new { text = $"A tide.[1]\n\n## Sources\n\n1. “Tide” Gazette, http://{pages.Address}/tide" });
        events[^1].Data.GetProperty("result").GetRawText().Should().Contain("CC307");
    }

    [Test]
    public async Task Few_requests_use_the_network_at_a_time()
    {
        using var pages = new PageServer();
        await using WebServer server = await WebServer.StartAsync(WebServer.Allowing(pages.Port));
        using var leave = new CancellationTokenSource();
        Task[] waiting =
        [
            .. Enumerable.Range(0, 2).Select(number => server.Client.PostAsync(
                "/api/sources",
                JsonContent.Create(new { text = $"A tide.[1]\n\n## Sources\n\n1. “Tide” Gazette, http://{pages.Address}/slow?{number}" }),
                leave.Token)),
        ];
        for (int attempt = 0; attempt < 600 && pages.Waiting < 2; attempt++)
        {
            await Task.Delay(50);
        }

        using HttpResponseMessage third = await server.PostAsync("/api/sources", new { text = "A tide." });
        third.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        await leave.CancelAsync();
        foreach (Task request in waiting)
        {
            await request.Awaiting(task => task).Should().ThrowAsync<OperationCanceledException>();
        }

        // A visitor who goes makes room for others.
        HttpStatusCode fourth = HttpStatusCode.TooManyRequests;
        for (int attempt = 0; attempt < 600 && fourth == HttpStatusCode.TooManyRequests; attempt++)
        {
            using HttpResponseMessage response = await server.PostAsync("/api/sources", new { text = "A tide." });
            fourth = response.StatusCode;
            await Task.Delay(50);
        }

        fourth.Should().Be(HttpStatusCode.OK);
    }
}
