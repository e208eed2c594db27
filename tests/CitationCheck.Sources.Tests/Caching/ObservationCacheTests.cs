using CitationCheck.Sources.Tests.Servers;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;

namespace CitationCheck.Sources.Tests.Caching;

public sealed class ObservationCacheTests
{
    [Test]
    public async Task An_observation_is_cached_unless_the_failure_may_be_temporary()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Path == "/blocked")
            {
                context.Response.StatusCode = 403;
                return Task.CompletedTask;
            }

            return LoopbackServer.Page(context, "Rain");
        });
        await using var verification = new VerifierFixture(server.Port);

        for (int i = 0; i < 2; i++)
        {
            await verification.VerifyAsync((server.Url("/page"), null), (server.Url("/blocked"), null));
        }

        server.Requests["/page"].Should().Be(1);
        server.Requests["/blocked"].Should().Be(2);
    }

    [Test]
    public async Task Without_a_cache_each_report_fetches_again()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(server.Port, options => options.CacheDuration = TimeSpan.Zero);

        await verification.VerifyAsync((server.Url("/"), null));
        await verification.VerifyAsync((server.Url("/"), null));

        server.Requests["/"].Should().Be(2);
    }

    [Test]
    public async Task A_page_of_an_intranet_is_not_shown_to_a_verifier_that_may_not_go_there()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "SECRET"));
        var shared = new SharedMemory();
        await using var inside = new VerifierFixture(server.Port, services: services => services.AddSingleton<IDistributedCache>(shared));
        await using var strict = new VerifierFixture(
            server.Port,
            options => options.AllowedNetworks.Clear(),
            services => services.AddSingleton<IDistributedCache>(shared));

        ValidationResult seen = await inside.VerifyAsync((server.Url("/"), "SECRET"));
        ValidationResult unseen = await strict.VerifyAsync((server.Url("/"), "Rain"));

        seen.Sources.Single().Status.Should().Be(SourceStatus.Verified);
        unseen.Sources.Single().Status.Should().Be(SourceStatus.Refused);
        unseen.Observations!.ToJson().Should().NotContain("SECRET");
    }

    [Test]
    public async Task The_cache_of_a_process_has_a_limit_in_bytes()
    {
        string title = new('r', 480);
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, title));
        await using var verification = new VerifierFixture(server.Port, options => options.MaxCacheBytes = 10_000); // of about 4,000 each
        (string?, string?)[] sources = [.. Enumerable.Range(0, 20).Select(i => ((string?)server.Url($"/{i}"), (string?)null))];

        await verification.VerifyAsync(sources);
        await verification.VerifyAsync(sources);

        server.Requests.Values.Sum().Should().BeInRange(20 + 17, 40);
    }

    [Test]
    public async Task Without_memory_for_the_cache_each_report_fetches_again()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(server.Port, options => options.MaxCacheBytes = 0);

        await verification.VerifyAsync((server.Url("/"), null));
        await verification.VerifyAsync((server.Url("/"), null));

        server.Requests["/"].Should().Be(2);
    }

    [Test]
    public async Task Verifiers_that_share_a_distributed_cache_fetch_once()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain “in” Genève"));
        var shared = new SharedMemory();
        var results = new List<string>();
        for (int i = 0; i < 2; i++)
        {
            await using var verification = new VerifierFixture(
                server.Port, services: services => services.AddSingleton<IDistributedCache>(shared));
            results.Add((await verification.VerifyAsync((server.Url("/"), "Rain in Genève"))).Observations!.ToJson());
        }

        server.Requests["/"].Should().Be(1);
        results[1].Should().Be(results[0]);
    }
}
