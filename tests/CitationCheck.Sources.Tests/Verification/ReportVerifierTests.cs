using System.Collections.Concurrent;
using CitationCheck.Sources.Tests.Servers;
using CitationCheck.Tests.Sources;
using CitationCheck.Writers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Tests.Verification;

public sealed class ReportVerifierTests
{
    [Test]
    public async Task Each_reference_ends_in_its_state_and_a_replay_gives_the_same_findings()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => context.Request.Path.Value switch
        {
            "/rain" => LoopbackServer.Page(context, "Rain in Geneva"),
            "/soft" => LoopbackServer.Page(context, "Page not found"),
            _ => NotFound(context),
        });
        await using var verification = new VerifierFixture(server.Port);
        Report report = ReportOf.References(
            ReportOf.Reference(server.Url("/rain"), "Rain in Geneva"),
            ReportOf.Reference(server.Url("/rain"), "Rain in Lausanne", label: "2"),
            ReportOf.Reference(server.Url("/rain#part"), null, label: "3"),
            ReportOf.Reference(server.Url("/gone"), "Rain", label: "4"),
            ReportOf.Reference(server.Url("/soft"), "Rain", label: "5"),
            ReportOf.Reference("http://10.0.0.1/", "Rain", label: "6"),
            ReportOf.Reference(null, "Rain", label: "7"),
            ReportOf.Reference("not a URL", "Rain", label: "8"),
            ReportOf.Reference("http://lake\ud800.example/", "Rain", label: "9"));

        ValidationResult result = await verification.Verifier.VerifyAsync(report);

        result.Sources.Select(source => source.Status).Should().Equal(
            SourceStatus.Verified, SourceStatus.TitleSmallEdit, SourceStatus.NoTitleCited, SourceStatus.NotFound, SourceStatus.SoftNotFound,
            SourceStatus.Refused, SourceStatus.NotChecked, SourceStatus.Refused, SourceStatus.Refused);
        server.Requests["/rain"].Should().Be(1, "each URL is fetched once");
        result.Summary.Sources!.Checked.Should().Be(8);

        string saved = result.Observations!.ToJson();
        ValidationResult replay = CitationValidator.Validate(report, null, SourceObservations.FromJson(saved));
        replay.Findings.Should().Equal(result.Findings);
        replay.Observations!.ToJson().Should().Be(saved);
        foreach (OutputFormat format in Enum.GetValues<OutputFormat>())
        {
            ResultWriter.Write(format, replay)
                .Should().Be(ResultWriter.Write(format, result), "a replay is the same, byte for byte, in {0}", format);
        }
    }

    [Test]
    public async Task Progress_reports_each_URL_once()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(server.Port);
        var steps = new List<SourceProgress>();

        await verification.Verifier.ObserveAsync(
            ReportOf.References(
                [.. Enumerable.Range(0, 20).Select(i => ReportOf.Reference(server.Url($"/{i % 10}")))]), new Immediate(steps));

        steps.Select(step => step.Done).Order().Should().Equal(Enumerable.Range(1, 10));
        steps.Should().OnlyContain(step => step.Total == 10);
    }

    [TestCase(2, 10, 2)]
    [TestCase(10, 3, 3)]
    public async Task No_more_requests_are_in_flight_than_allowed(int perHost, int all, int most)
    {
        int arrived = 0;
        var isFull = new TaskCompletionSource();
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            if (Interlocked.Increment(ref arrived) >= most)
            {
                isFull.TrySetResult();
            }

            await isFull.Task.WaitAsync(context.RequestAborted); // so that the first ones are there at the same time
            await Task.Delay(10);
            await LoopbackServer.Page(context, "Rain");
        });
        await using var verification = new VerifierFixture(server.Port, options =>
        {
            options.MaxInFlightPerHost = perHost;
            options.MaxInFlight = all;
        });

        await verification.VerifyAsync([.. Enumerable.Range(0, 60).Select(i => ((string?)server.Url($"/{i}"), (string?)null))]);

        server.MaxInFlight.Should().Be(most);
    }

    [Test]
    public async Task A_busy_host_does_not_keep_others_waiting()
    {
        var areOthersDone = new TaskCompletionSource();
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            if (context.Request.Host.Host == "slow.example")
            {
                await areOthersDone.Task.WaitAsync(context.RequestAborted);
            }

            await LoopbackServer.Page(context, "Rain");
        });
        await using var verification = new VerifierFixture(server.Port);
        var order = new List<SourceProgress>();
        var progress = new Immediate(order, step =>
        {
            if (step.Done == 10)
            {
                areOthersDone.SetResult();
            }
        });
        Reference[] references =
        [
            .. Enumerable.Range(0, 20).Select(i => ReportOf.Reference(server.Url($"/{i}", "slow.example"))),
            .. Enumerable.Range(0, 10).Select(i => ReportOf.Reference(server.Url("/", $"fast{i}.example"))),
        ];

        await verification.Verifier.ObserveAsync(ReportOf.References(references), progress);

        order.Should().HaveCount(30).And.OnlyContain(step => step.Latest.Outcome == SourceOutcome.Page);
        order.OrderBy(step => step.Done).Take(10) // two threads may report in another order than they count
            .Should().OnlyContain(step => step.Latest.Url.Contains("fast", StringComparison.Ordinal));
    }

    [Test]
    public async Task Cancelling_stops_at_once()
    {
        var isAsked = new TaskCompletionSource();
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            isAsked.TrySetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        await using var verification = new VerifierFixture(server.Port, options => options.AttemptTimeout = TimeSpan.FromMinutes(5));
        using var cancel = new CancellationTokenSource();
        Task verifying = verification.VerifyAsync(
            cancel.Token, (server.Url("/a"), null), (server.Url("/b"), null), (server.Url("/c"), null));
        await isAsked.Task;
        long start = TimeProvider.System.GetTimestamp();

        await cancel.CancelAsync();

        await FluentActions.Awaiting(() => verifying).Should().ThrowAsync<OperationCanceledException>();
        TimeProvider.System.GetElapsedTime(start).Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Test]
    public async Task Normal_operation_logs_no_warning()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            context => context.Request.Path == "/" ? LoopbackServer.Page(context, "Rain") : NotFound(context));
        await using var verification = new VerifierFixture(server.Port);

        await verification.VerifyAsync(
            (server.Url("/"), "Rain"), (server.Url("/gone"), null), ("http://10.0.0.1/", null), ("http://nx.example/", null),
            (server.Url("/long?" + new string('x', 1500)), null), (server.Url("/東京 \ud800"), null));

        verification.Logs.Entries.Should().Contain(
            entry => entry.Level == LogLevel.Information && entry.Message.StartsWith("Checked 6 sources", StringComparison.Ordinal));
        verification.Logs.Entries.Should().NotContain(entry => entry.Level >= LogLevel.Warning);
    }

    [Test]
    public async Task A_report_cannot_write_lines_of_its_own_into_the_log()
    {
        await using var verification = new VerifierFixture(80);

        await verification.VerifyAsync(("http://lake.example/\n::error::x\u001b[31m\u0085" + new string('x', 5_000), null));

        verification.Logs.Entries.Should().NotBeEmpty().And.OnlyContain(entry => !entry.Message.Any(char.IsControl))
            .And.OnlyContain(entry => entry.Message.Length < 2_000);
    }

    [Test]
    public async Task One_verifier_validates_under_the_options_of_each_call()
    {
        Report report = Report.Parse("Rain fell on 27 towns in May 2023.");
        await using var verification = new VerifierFixture(80, options => options.Validation = ValidationOptions.Lenient);

        ValidationResult strict = await verification.Verifier.VerifyAsync(report, ValidationOptions.Strict);
        ValidationResult usual = await verification.Verifier.VerifyAsync(report, null);

        (strict.IsValid, usual.IsValid).Should().Be((false, true));
    }

    [Test]
    public async Task Invalid_options_of_a_call_are_refused_before_anything_is_fetched()
    {
        int requests = 0;
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            requests++;
            return LoopbackServer.Page(context, "Rain");
        });
        await using var verification = new VerifierFixture(server.Port);

        await FluentActions.Awaiting(() => verification.Verifier.VerifyAsync(
                ReportOf.References(ReportOf.Reference(server.Url("/a"), "Rain")), new ValidationOptions { MinimumCoverage = 2 }))
            .Should().ThrowAsync<ArgumentException>();

        requests.Should().Be(0);
    }

    [Test]
    public async Task A_changed_user_agent_is_sent_from_the_next_report_on_and_shares_no_observation()
    {
        var agents = new ConcurrentQueue<string>();
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            agents.Enqueue(context.Request.Headers.UserAgent.ToString());
            return LoopbackServer.Page(context, "Rain");
        });
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection([new("UserAgent", "Before/1")]).Build();
        await using var verification = new VerifierFixture(
            server.Port, services: services => services.AddSourceVerification(configuration));

        await verification.VerifyAsync((server.Url("/a"), "Rain"));
        configuration["UserAgent"] = "After/2";
        configuration.Reload();
        await verification.VerifyAsync((server.Url("/a"), "Rain"));
        await verification.VerifyAsync((server.Url("/a"), "Rain"));

        agents.Should().Equal("Before/1", "After/2");
    }

    [Test]
    public async Task The_one_line_form_verifies_without_dependency_injection()
    {
        ValidationResult result = await SourceVerifier.VerifyAsync(ReportOf.References(ReportOf.Reference("http://127.0.0.1/", "Rain")));

        result.Sources.Single().Status.Should().Be(SourceStatus.Refused);
    }

    [Test]
    public async Task A_report_without_sources_needs_no_network() =>
        (await SourceVerifier.VerifyAsync(ReportOf.References())).Sources.Should().BeEmpty();

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }

    private sealed class Immediate(List<SourceProgress> steps, Action<SourceProgress>? then = null) : IProgress<SourceProgress>
    {
        public void Report(SourceProgress value)
        {
            lock (steps)
            {
                steps.Add(value);
            }

            then?.Invoke(value);
        }
    }
}
