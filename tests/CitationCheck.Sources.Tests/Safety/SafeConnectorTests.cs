using System.Net;
using CitationCheck.Sources.Tests.Servers;

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

    [Test]
    public async Task A_name_that_does_not_exist_is_not_found()
    {
        await using var verification = new VerifierFixture(80);

        (await verification.FetchAsync("http://nx.example/")).Outcome.Should().Be(SourceOutcome.NotFound);
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
