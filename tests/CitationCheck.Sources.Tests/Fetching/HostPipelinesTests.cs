using System.Net;
using CitationCheck.Sources.Fetching;
using CitationCheck.Sources.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CitationCheck.Sources.Tests.Fetching;

public sealed class HostPipelinesTests
{
    [TestCase("10", 10)]
    [TestCase("0", 0)]
    [TestCase("99999999", 30)]
    [TestCase("Thu, 31 Dec 2099 23:59:59 GMT", 30)]
    [TestCase("Thu, 01 Jan 2026 00:00:12 GMT", 12)]
    public async Task Retry_After_is_honoured_and_capped(string retryAfter, int seconds)
    {
        (SourceObservation seen, IReadOnlyList<TimeSpan> pauses, int requests) = await FetchAsync(
            request => request == 1 ? StubHandler.Status(HttpStatusCode.TooManyRequests, retryAfter) : StubHandler.Page("Rain"));

        seen.Outcome.Should().Be(SourceOutcome.Page);
        requests.Should().Be(2);
        Total(pauses).Should().Be(TimeSpan.FromSeconds(seconds));
    }

    [Test]
    public async Task Without_a_sensible_Retry_After_the_pauses_grow(
        [Values("-1", "x", "Thu, 01 Jan 1970 00:00:00 GMT", null)] string? retryAfter, [Values(0.01, 0.5, 0.99)] double jitter)
    {
        (SourceObservation seen, IReadOnlyList<TimeSpan> pauses, int requests) = await FetchAsync(
            _ => StubHandler.Status(HttpStatusCode.ServiceUnavailable, retryAfter), jitter: jitter);

        seen.Outcome.Should().Be(SourceOutcome.Unreachable);
        requests.Should().Be(3);
        pauses.Should().HaveCount(2).And.BeInAscendingOrder().And.OnlyContain(pause => pause > TimeSpan.Zero);
        Total(pauses).Should().BeLessThan(TimeSpan.FromSeconds(30));
    }

    [Test]
    public async Task The_total_time_ends_the_retries()
    {
        (SourceObservation seen, IReadOnlyList<TimeSpan> pauses, int requests) = await FetchAsync(
            _ => StubHandler.Status(HttpStatusCode.TooManyRequests, "30"),
            options =>
            {
                options.MaxRetries = 10;
                options.TotalTimeout = TimeSpan.FromSeconds(60);
            });

        seen.Outcome.Should().Be(SourceOutcome.Blocked);
        requests.Should().Be(2);
        Total(pauses).Should().Be(TimeSpan.FromSeconds(30), "a second pause of 30 s would use up all that is left");
    }

    [Test]
    public async Task A_host_that_keeps_failing_gets_no_more_requests()
    {
        var time = new FakeTimeProvider();
        var handler = new StubHandler(_ => StubHandler.Status(HttpStatusCode.InternalServerError));
        await using VerifierFixture verification = Create(time, handler, options => options.MaxRetries = 0);

        FetchRun run = verification.StartRun();
        var seen = new List<SourceObservation>();
        for (int i = 0; i < 30; i++)
        {
            seen.Add(await verification.FetchAsync($"http://lake.example/{i}", run: run));
        }

        handler.Requests.Should().BeLessThan(20);
        seen.Take(handler.Requests).Should().OnlyContain(observation => observation.Outcome == SourceOutcome.Unreachable);
        seen.Skip(handler.Requests).Should().OnlyContain(
            observation => observation.Outcome == SourceOutcome.NotChecked && observation.Reason.Contains("kept failing"),
            "nobody knows what is there, and the report says so");
        (await verification.FetchAsync("http://other.example/", run: run)).Reason.Should().Be("HTTP 500", "other hosts are not affected");
    }

    [Test]
    public async Task A_host_that_kept_failing_is_tried_again_after_a_while()
    {
        var time = new FakeTimeProvider();
        bool isUp = false;
        using var handler = new StubHandler(_ => isUp ? StubHandler.Page("Rain") : StubHandler.Status(HttpStatusCode.InternalServerError));
        await using VerifierFixture verification = Create(time, handler, options => options.MaxRetries = 0);
        FetchRun run = verification.StartRun();
        for (int i = 0; i < 20; i++)
        {
            await verification.FetchAsync($"http://lake.example/{i}", run: run);
        }

        isUp = true;
        (await verification.FetchAsync("http://lake.example/", run: run)).Outcome.Should().Be(SourceOutcome.NotChecked);
        time.Advance(TimeSpan.FromSeconds(31));
        (await verification.FetchAsync("http://lake.example/", run: run)).Outcome.Should().Be(SourceOutcome.Page);
    }

    [Test]
    public async Task A_report_whose_host_keeps_failing_keeps_no_other_report_from_it()
    {
        bool isUp = false;
        using var handler = new StubHandler(_ => isUp ? StubHandler.Page("Rain") : StubHandler.Status(HttpStatusCode.InternalServerError));
        await using VerifierFixture verification = Create(new FakeTimeProvider(), handler, options => options.MaxRetries = 0);
        FetchRun hostile = verification.StartRun();
        for (int i = 0; i < 20; i++)
        {
            await verification.FetchAsync($"http://lake.example/{i}", run: hostile);
        }

        isUp = true;
        (await verification.FetchAsync("http://lake.example/", run: hostile)).Outcome.Should().Be(SourceOutcome.NotChecked);
        (await verification.FetchAsync("http://lake.example/")).Outcome.Should().Be(SourceOutcome.Page);
    }

    [Test]
    public async Task A_page_served_at_the_third_attempt_is_a_page()
    {
        int requests = 0;
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            if (Interlocked.Increment(ref requests) < 3)
            {
                context.Response.StatusCode = 503;
                return Task.CompletedTask;
            }

            return LoopbackServer.Page(context, "Rain");
        });
        await using var verification = new VerifierFixture(server.Port);

        (await verification.FetchAsync(server.Url("/"))).Outcome.Should().Be(SourceOutcome.Page);
    }

    private static TimeSpan Total(IEnumerable<TimeSpan> pauses) => pauses.Aggregate(TimeSpan.Zero, (sum, pause) => sum + pause);

    private static async Task<(SourceObservation Seen, IReadOnlyList<TimeSpan> Pauses, int Requests)> FetchAsync(
        Func<int, HttpResponseMessage> answer, Action<SourceVerificationOptions>? configure = null, double jitter = 0.5)
    {
        var time = new PauseClock(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var handler = new StubHandler(answer);
        await using VerifierFixture verification = Create(time, handler, configure, jitter);
        SourceObservation seen = await time.RunAsync(verification.FetchAsync("http://lake.example/"));
        return (seen, time.Pauses, handler.Requests);
    }

    private static VerifierFixture Create(
        TimeProvider time, HttpMessageHandler handler, Action<SourceVerificationOptions>? configure, double jitter = 0.5) => new(
        80,
        options =>
        {
            options.RetryDelay = TimeSpan.FromSeconds(1);
            options.MaxRetryAfter = TimeSpan.FromSeconds(30);
            options.TotalTimeout = TimeSpan.FromMinutes(30);
            configure?.Invoke(options);
        },
        services => services.AddSingleton(time).AddSingleton(new RetryJitter(() => jitter)),
        client => client.ConfigurePrimaryHttpMessageHandler(() => handler));
}
