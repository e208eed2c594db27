using System.Net;
using CitationCheck.Sources.Safety;
using CitationCheck.Sources.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace CitationCheck.Sources.Tests.Safety;

public sealed class SafeConnectorTests
{
    [TestCase("10.0.0.1")]
    [TestCase("127.0.0.1")]
    [TestCase("169.254.169.254")]
    [TestCase("100.64.0.1")]
    [TestCase("224.0.0.1")]
    [TestCase("::1")]
    [TestCase("::ffff:127.0.0.1")]
    [TestCase("fe80::1")]
    [TestCase("fd00::1")]
    public async Task A_public_name_of_a_private_address_is_refused(string address)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "never seen"));
        await using var verification = new VerifierFixture(server.Port);
        verification.Resolver.Hosts["evil.example"] = _ => [IPAddress.Parse(address)];

        SourceObservation seen = await verification.FetchAsync(server.Url("/", "evil.example"));

        seen.Outcome.Should().Be(SourceOutcome.Refused);
        seen.Reason.Should().Contain("not a public address");
        server.Requests.Should().BeEmpty();
    }

    [Test]
    public async Task One_private_address_among_others_is_enough()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "never seen"));
        await using var verification = new VerifierFixture(server.Port);
        verification.Resolver.Hosts["mixed.example"] = _ => [LoopbackServer.Address, IPAddress.Parse("10.0.0.1")];

        (await verification.FetchAsync(server.Url("/", "mixed.example"))).Outcome.Should().Be(SourceOutcome.Refused);
        server.Requests.Should().BeEmpty();
    }

    [Test]
    public async Task The_address_that_was_checked_is_the_one_that_is_connected_to()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(server.Port);
        verification.Resolver.Hosts["rebind.example"] = lookup => lookup == 1 ? [LoopbackServer.Address] : [IPAddress.Loopback];

        SourceObservation seen = await verification.FetchAsync(server.Url("/", "rebind.example"));

        seen.Outcome.Should().Be(SourceOutcome.Page);
        verification.Resolver.Lookups["rebind.example"].Should().Be(1);
    }

    [Test]
    public async Task Where_one_address_does_not_answer_the_next_is_tried()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(server.Port, options => options.AllowedNetworks.Add("127.0.0.9/32"));
        verification.Resolver.Hosts["two.example"] = _ => [IPAddress.Parse("127.0.0.9"), LoopbackServer.Address];

        (await verification.FetchAsync(server.Url("/", "two.example"))).Outcome.Should().Be(SourceOutcome.Page);
    }

    [TestCase("[fd00::1]")]
    [TestCase("[::1]")]
    [TestCase("[::ffff:127.0.0.1]")]
    [TestCase("127.0.0.1")]
    [TestCase("evil.example")]
    [TestCase("EVIL.example.")]
    public async Task The_address_is_checked_when_connecting_however_the_host_is_written(string host)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "never seen"));
        await using var verification = new VerifierFixture(server.Port, options => options.AllowedNetworks.Clear());
        foreach (string name in (string[])[host, host.Trim('[', ']'), host.ToLowerInvariant(), host.ToLowerInvariant().TrimEnd('.')])
        {
            verification.Resolver.Hosts[name] = _ => [LoopbackServer.Address]; // a resolver that lies
        }

        using HttpClient client = verification.Services.GetRequiredService<IHttpClientFactory>().CreateClient("CitationCheck.Sources");

        (await FluentActions.Awaiting(() => client.GetAsync($"http://{host}:{server.Port}/")).Should().ThrowAsync<HttpRequestException>())
            .WithInnerException<RefusedException>();
        server.Requests.Should().BeEmpty();
    }

    [Test]
    public async Task A_proxy_that_lets_a_host_pass_by_does_not_let_it_pass_the_check()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "never seen"));
        await using var verification = new VerifierFixture(server.Port, options =>
        {
            options.AllowedNetworks.Clear();
            options.Proxy = new WebProxy("http://proxy.example:1") { BypassList = [".*evil.*"] };
        });
        using HttpClient client = verification.Services.GetRequiredService<IHttpClientFactory>().CreateClient("CitationCheck.Sources");

        (await FluentActions.Awaiting(() => client.GetAsync(server.Url("/", "evil.example"))).Should().ThrowAsync<HttpRequestException>())
            .WithInnerException<RefusedException>();
    }

    [TestCase("2001:db9::5efe:10.0.0.1")]
    [TestCase("2001:db9::100:5efe:10.0.0.1")]
    [TestCase("2001:db9::200:5efe:10.0.0.1")]
    [TestCase("2001:db9::300:5efe:169.254.169.254")]
    public void An_address_that_hides_a_private_one_is_refused(string address) =>
        new AddressPolicy([]).Refusal(IPAddress.Parse(address)).Should().NotBeNull();

    [Test]
    public async Task A_name_that_is_not_resolved_does_not_exist_only_where_another_is()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(server.Port);
        (string?, string?) unknown = ("http://nx.example/", "Rain");

        SourceVerdict alone = (await verification.VerifyAsync(unknown)).Sources[0];
        SourceVerdict before = (await verification.VerifyAsync(unknown, (server.Url("/"), "Rain"))).Sources[0];
        SourceVerdict behind = (await verification.VerifyAsync((server.Url("/"), "Rain"), (server.Url("/2"), "Rain"), unknown)).Sources[2];

        alone.Status.Should().Be(SourceStatus.Unreachable);
        alone.Observation!.Reason.Should().Be("the host name could not be resolved; no other host of the report was resolved either");
        (before.Status, before.Observation!.Reason).Should().Be((SourceStatus.NotFound, "the host nx.example does not exist"));
        behind.Status.Should().Be(SourceStatus.NotFound);
    }

    [Test]
    public async Task A_name_that_is_looked_up_for_ever_is_unreachable()
    {
        await using var verification = new VerifierFixture(80, options =>
        {
            options.ConnectTimeout = TimeSpan.FromMilliseconds(100);
            options.MaxRetries = 0;
        });

        SourceObservation seen = await verification.FetchAsync("http://hang.example/");

        seen.Outcome.Should().Be(SourceOutcome.Unreachable);
        seen.Reason.Should().Be("no connection in time");
    }
}
