using CitationCheck.Sources.Fetching;
using CitationCheck.Sources.Tests.Fetching;
using CitationCheck.Sources.Tests.Servers;
using CitationCheck.Tests.Sources;
using CitationCheck.Writers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CitationCheck.Sources.Tests.Verification;

/// <summary>How much a report may make a verifier fetch and keep.</summary>
public sealed class BudgetTests
{
    [Test]
    public async Task Of_one_host_no_more_sources_are_fetched_than_allowed()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(server.Port, options => options.MaxSourcesPerHost = 3);
        string[] urls =
        [
            .. Enumerable.Range(0, 5).Select(i => server.Url($"/{i}")),
            .. Enumerable.Range(5, 5).Select(i => server.Url($"/{i}", "LAKE.example.")), // the same host, written otherwise
            server.Url("/other", "other.example"),
        ];

        SourceObservations seen = await ObserveAsync(verification, urls);

        server.Requests.Values.Sum().Should().Be(4);
        seen.All.Count(observation => observation.Outcome == SourceOutcome.Page).Should().Be(4);
        seen.All.Where(observation => observation.Outcome == SourceOutcome.NotChecked).Should().HaveCount(7)
            .And.OnlyContain(observation => observation.Reason == "the limit of 3 sources of lake.example was reached");
    }

    [Test]
    public async Task Of_one_report_no_more_sources_are_fetched_than_allowed()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(server.Port, options => options.MaxSources = 7);

        SourceObservations seen = await ObserveAsync(
            verification, [.. Enumerable.Range(0, 50).Select(i => server.Url("/", $"lake{i}.example"))]);

        server.Requests.Values.Sum().Should().Be(7);
        seen.All.Where(observation => observation.Outcome == SourceOutcome.NotChecked).Should().HaveCount(43)
            .And.OnlyContain(observation => observation.Reason == "the limit of 7 sources was reached");
    }

    [Test]
    public async Task A_report_cannot_flood_a_host()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(server.Port);

        SourceObservations seen = await ObserveAsync(
            verification, [.. Enumerable.Range(0, 20_000).Select(i => server.Url($"/{i}"))]);

        server.Requests.Values.Sum().Should().Be(100);
        seen.All.Should().HaveCount(20_000);
    }

    [Test]
    public async Task Redirects_to_one_host_are_counted_as_well()
    {
        int arrived = 0;
        LoopbackServer server = null!;
        await using (server = await LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Host.Host == "victim.example")
            {
                Interlocked.Increment(ref arrived);
                return LoopbackServer.Page(context, "Rain");
            }

            context.Response.Redirect(server.Url(context.Request.Path!, "victim.example"));
            return Task.CompletedTask;
        }))
        {
            await using var verification = new VerifierFixture(server.Port, options => options.MaxSourcesPerHost = 3);

            SourceObservations seen = await ObserveAsync(
                verification, [.. Enumerable.Range(0, 8).Select(i => server.Url($"/{i}", $"lake{i}.example"))]);

            arrived.Should().Be(3);
            seen.All.Where(observation => observation.Outcome == SourceOutcome.NotChecked).Should().HaveCount(5)
                .And.OnlyContain(observation => observation.Reason.Contains("redirect to victim.example"));
        }
    }

    [Test]
    public async Task What_was_not_checked_is_told_in_every_output()
    {
        const string Reason = "the limit of 1 sources of lake.example was reached";
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(server.Port, options => options.MaxSourcesPerHost = 1);
        Report report = Report.Parse(
            "Rain fell.[1][2][3]\n\n## References\n\n"
            + string.Join('\n', Enumerable.Range(1, 3).Select(i => $"{i}. “Rain” Lake News, 2 Mar. 2023, {server.Url("/" + i)}")));

        ValidationResult result = await verification.Verifier.VerifyAsync(report);

        result.Sources.Select(source => source.Status)
            .Should().Equal(SourceStatus.Verified, SourceStatus.NotChecked, SourceStatus.NotChecked);
        result.Summary.Sources!.Checked.Should().Be(1);
        result.Findings.Should().ContainSingle(finding => finding.RuleId == "CC314", "one cause is one finding")
            .Which.Message.Should().Contain("2 sources").And.Contain(Reason);
        foreach (OutputFormat format in (OutputFormat[])[OutputFormat.Text, OutputFormat.Json, OutputFormat.Html])
        {
            ResultWriter.Write(format, result).Should().Contain(Reason, "in {0}", format);
        }

        ResultWriter.Write(OutputFormat.Json, result).Should().Contain("\"NotChecked\"");
        SourceObservations replayed = SourceObservations.FromJson(result.Observations!.ToJson());
        CitationValidator.Validate(report, null, replayed).Findings.Should().Equal(result.Findings);
    }

    [Test]
    public async Task A_page_that_states_too_much_keeps_its_best_titles()
    {
        string titles = string.Concat(Enumerable.Range(0, 20).Select(i => $"<meta name=dc.title content='{i} {new string('r', 480)}'>"));
        string authors = string.Concat(Enumerable.Range(0, 20).Select(i => $"<meta name=author content='{i} {new string('a', 480)}'>"));
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync($"<meta property=og:title content=Rain>{authors}{titles}");
        });
        await using var verification = new VerifierFixture(server.Port);

        SourceObservation seen = await verification.FetchAsync(server.Url("/"));

        ObservationSize.Of(seen).Should().BeInRange(10_000, 16_384);
        seen.Titles[0].Text.Should().Be("Rain");
        seen.Titles.Should().HaveCountGreaterThan(10);
        seen.Authors.Should().BeEmpty();
    }

    [Test]
    public async Task A_report_whose_observations_take_too_much_is_not_fetched_to_its_end()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(server.Port, options =>
        {
            options.MaxReportBytes = 4 * 1024;
            options.MaxInFlight = 1; // eight sources are begun at a time
        });

        SourceObservations seen = await ObserveAsync(verification, [.. Enumerable.Range(0, 60).Select(i => server.Url($"/{i}"))]);

        server.Requests.Should().HaveCountLessThan(20);
        seen.All.Count(observation => observation.Reason.Contains("limit on their size")).Should().BeGreaterThan(40);
    }

    [Test]
    public async Task A_report_whose_sources_take_too_long_is_not_fetched_to_its_end()
    {
        var time = new FakeTimeProvider();
        using var handler = new StubHandler(_ =>
        {
            time.Advance(TimeSpan.FromMinutes(5));
            return StubHandler.Page("Rain");
        });
        await using var verification = new VerifierFixture(
            80,
            options =>
            {
                options.ReportTimeout = TimeSpan.FromMinutes(12);
                (options.AttemptTimeout, options.TotalTimeout) = (TimeSpan.FromMinutes(10), TimeSpan.FromHours(1));
                options.MaxInFlight = 1;
            },
            services => services.AddSingleton<TimeProvider>(time),
            client => client.ConfigurePrimaryHttpMessageHandler(() => handler));

        SourceObservations seen = await ObserveAsync(
            verification, [.. Enumerable.Range(0, 30).Select(i => $"http://lake{i}.example/")]);

        handler.Requests.Should().Be(3);
        seen.All.Count(observation => observation.Reason.Contains("limit on their time")).Should().Be(27);
    }

    [TestCase("text/plain; x=", 50_000)]
    [TestCase("text/", 50_000)]
    public async Task Of_a_hostile_header_little_is_kept(string start, int length)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers.ContentType = start + new string('x', length);
            context.Response.Headers.ContentEncoding = new string('y', 5_000);
            return Task.CompletedTask;
        });
        await using var verification = new VerifierFixture(server.Port);

        SourceObservation seen = await verification.FetchAsync(server.Url("/"));

        seen.Outcome.Should().BeOneOf(SourceOutcome.Unread, SourceOutcome.Unreachable);
        (seen.ContentType?.Length ?? 0).Should().BeLessThanOrEqualTo(500);
        seen.Reason.Length.Should().BeLessThanOrEqualTo(500);
    }

    private static Task<SourceObservations> ObserveAsync(VerifierFixture verification, string[] urls) =>
        verification.Verifier.ObserveAsync(ReportOf.References([.. urls.Select(url => ReportOf.Reference(url))]));
}
