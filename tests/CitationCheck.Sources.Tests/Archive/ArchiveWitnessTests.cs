using System.Collections.Concurrent;
using System.Globalization;
using CitationCheck.Sources.Tests.Servers;
using CitationCheck.Tests.Sources;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CitationCheck.Sources.Tests.Archive;

/// <summary>An archive beside the site, and what its copies say of pages that cannot be read.</summary>
public sealed class ArchiveWitnessTests
{
    private const string Title = "Rain floods 27 towns";

    [TestCase("/blocked")]
    [TestCase("/down")]
    [TestCase("/challenge")]
    public async Task A_copy_with_the_cited_title_verifies_what_cannot_be_read(string path)
    {
        ValidationResult result = await VerifyAsync(path, context => LoopbackServer.Page(context, Title));

        SourceVerdict source = result.Sources.Single();
        source.Status.Should().Be(SourceStatus.VerifiedByArchive);
        source.Witness.Should().Be(SourceWitness.Archive);
        source.Observation!.Archive!.Taken.Should().Be(new PartialDate(2023, 4, 1));
    }

    [TestCase("/blocked", SourceStatus.Blocked)]
    [TestCase("/down", SourceStatus.Unreachable)]
    public async Task A_copy_of_another_title_says_nothing_about_what_cannot_be_read(string path, SourceStatus status)
    {
        ValidationResult result = await VerifyAsync(path, context => LoopbackServer.Page(context, "Snow closes the pass"));

        result.Sources.Single().Status.Should().Be(status);
    }

    [Test]
    public async Task A_page_that_is_gone_stays_gone_and_its_copy_is_named_with_its_day()
    {
        ValidationResult result = await VerifyAsync("/gone", context => LoopbackServer.Page(context, Title));

        result.Sources.Single().Status.Should().Be(SourceStatus.NotFound);
        result.Findings.Single(finding => finding.RuleId == "CC311").Message.Should().Contain("from 2023-04-01");
    }

    private static readonly (string Name, Func<HttpContext, Task> Answer)[] NoCopies =
    [
        ("a page of the archive", context => LoopbackServer.Html(context,
            "<title>Internet Archive Wayback Machine</title><h1>Wayback Machine</h1><p>Got an HTTP 302 response at crawl time")),
        ("an error page", context => LoopbackServer.Page(context, "Page not found")),
        ("no page at all", context =>
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        }),
        ("a redirect to the home page", context =>
        {
            if (context.Request.Path.Value!.EndsWith("/gone", StringComparison.Ordinal))
            {
                context.Response.Redirect($"http://archive.example:{context.Connection.LocalPort}/web/20230401id_/http://lake.example/");
                return Task.CompletedTask;
            }

            return LoopbackServer.Page(context, "Lake News");
        }),
    ];

    [TestCaseSource(nameof(NoCopies))]
    public async Task What_an_archive_keeps_or_adds_that_is_no_copy_counts_for_none((string Name, Func<HttpContext, Task> Answer) copy)
    {
        ValidationResult result = await VerifyAsync("/gone", copy.Answer);

        result.Findings.Select(finding => finding.RuleId).Should().Contain("CC301").And.NotContain("CC311");
    }

    [Test]
    public async Task A_copy_that_cannot_be_read_now_is_a_copy_without_titles()
    {
        ValidationResult result = await VerifyAsync("/gone", context =>
        {
            context.Response.StatusCode = 503;
            return Task.CompletedTask;
        });

        result.Sources.Single().Observation!.Archive!.Titles.Should().BeEmpty();
        result.Findings.Select(finding => finding.RuleId).Should().Contain("CC311");
    }

    [TestCase("2024-05-06", "2023-03-02", "20240506")]
    [TestCase(null, "2023-03-02", "20230302")]
    [TestCase(null, "2023-03", "202303")]
    [TestCase(null, "2023", "2023")]
    [TestCase(null, null, null)]
    public async Task A_copy_of_the_day_of_access_is_asked_for_or_else_of_publication(string? accessed, string? published, string? asked)
    {
        var timestamps = new ConcurrentBag<string?>();
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Path == "/wayback/available")
            {
                timestamps.Add(context.Request.Query["timestamp"]);
            }

            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });
        await using VerifierFixture verification = Fixture(server);
        await verification.Verifier.VerifyAsync(ReportOf.References(new Reference
        {
            Label = "1",
            Title = Title,
            Date = DateOf(published),
            AccessedOn = DateOf(accessed),
            Url = server.Url("/gone"),
            Span = new TextSpan(0, 10),
            RawText = "",
        }));

        timestamps.Should().Equal(asked);
    }

    [Test]
    public async Task An_archive_that_keeps_failing_is_left_alone()
    {
        int asked = 0;
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            asked += context.Request.Path == "/wayback/available" ? 1 : 0;
            context.Response.StatusCode = context.Request.Path == "/wayback/available" ? 500 : 404;
            return Task.CompletedTask;
        });
        await using VerifierFixture verification = Fixture(server, options => options.MaxInFlight = 1);

        await verification.VerifyAsync([.. Enumerable.Range(0, 30).Select(page => ((string?)server.Url($"/gone{page}"), (string?)Title))]);

        asked.Should().BeLessThan(15); // three in a row, and those that were under way
    }

    [Test]
    public async Task A_report_asks_for_no_more_copies_than_it_may_fetch_from_one_host()
    {
        int asked = 0;
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Path == "/wayback/available")
            {
                Interlocked.Increment(ref asked);
                return context.Response.WriteAsync("{}");
            }

            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });
        await using VerifierFixture verification = Fixture(server, options => options.MaxSourcesPerHost = 4);

        await verification.VerifyAsync(
            [.. Enumerable.Range(0, 10).Select(page => ((string?)server.Url("/gone", $"host{page}.example"), (string?)Title))]);

        asked.Should().Be(4);
    }

    [Test]
    public async Task The_address_of_an_intranet_page_is_not_sent_to_a_public_archive()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });
        await using var verification = new VerifierFixture(
            server.Port, services: services => services.AddInternetArchiveLookup(new Uri("http://8.8.8.8:9/available")));

        ValidationResult result = await verification.VerifyAsync((server.Url("/gone"), Title));

        result.Sources.Single().Status.Should().Be(SourceStatus.NotFound);
        verification.Logs.Entries.Should().NotContain(entry => entry.Message.Contains("archive lookup failed", StringComparison.Ordinal));
    }

    private static PartialDate? DateOf(string? text)
    {
        string[] words = (text ?? "").Split('-', StringSplitOptions.RemoveEmptyEntries);
        int[] parts = [.. words.Select(word => int.Parse(word, CultureInfo.InvariantCulture))];
        return parts.Length == 0 ? null
            : new PartialDate(parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null);
    }

    private static VerifierFixture Fixture(LoopbackServer server, Action<SourceVerificationOptions>? configure = null) => new(
        server.Port,
        configure,
        services => services.AddInternetArchiveLookup(new Uri($"http://{LoopbackServer.Address}:{server.Port}/wayback/available")));

    private static async Task<ValidationResult> VerifyAsync(string path, Func<HttpContext, Task> copy)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            string asked = context.Request.Path.Value!;
            if (asked == "/wayback/available")
            {
                string url = $"http://archive.example:{context.Connection.LocalPort}/web/20230401120000/http://lake.example{path}";
                return context.Response.WriteAsync(
                    "{\"archived_snapshots\":{\"closest\":{\"status\":\"200\",\"available\":true,\"url\":\"" + url
                    + "\",\"timestamp\":\"20230401120000\"}}}");
            }

            if (asked.StartsWith("/web/", StringComparison.Ordinal))
            {
                asked.Should().Contain("id_/");
                return copy(context);
            }

            context.Response.StatusCode = asked switch { "/blocked" => 403, "/down" => 503, "/challenge" => 200, _ => 404 };
            context.Response.Headers["cf-mitigated"] = asked == "/challenge" ? "challenge" : "";
            return Task.CompletedTask;
        });
        await using VerifierFixture verification = Fixture(server);
        return await verification.VerifyAsync((server.Url(path), Title));
    }
}
