using System.Net;
using CitationCheck.Sources.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace CitationCheck.Sources.Tests.Fetching;

public sealed class ProxyTests
{
    [Test]
    public async Task A_proxy_of_the_environment_is_not_used()
    {
        await using var verification = new VerifierFixture(80);
        HttpMessageHandler handler = verification.Services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(
            "CitationCheck.Sources");
        while (handler is DelegatingHandler outer)
        {
            handler = outer.InnerHandler!;
        }

        SocketsHttpHandler sockets = handler.Should().BeOfType<SocketsHttpHandler>().Subject;
        sockets.UseProxy.Should().BeFalse();
        sockets.UseCookies.Should().BeFalse();
        sockets.AllowAutoRedirect.Should().BeFalse();
        sockets.Credentials.Should().BeNull();
        sockets.ConnectCallback.Should().NotBeNull();
    }

    [Test]
    public async Task A_proxy_that_is_asked_for_is_used_and_the_addresses_of_cited_hosts_are_still_checked()
    {
        await using LoopbackServer proxy = await LoopbackServer.StartAsync(
            context => LoopbackServer.Page(context, "through " + context.Request.Host.Host));
        await using var verification = new VerifierFixture(
            80, options => options.Proxy = new WebProxy($"http://proxy.example:{proxy.Port}"));
        verification.Resolver.Hosts["inner.example"] = _ => [IPAddress.Parse("10.0.0.1")];

        (await verification.FetchAsync("http://lake.example/")).Titles[0].Text.Should().Be("through lake.example");
        (await verification.FetchAsync("http://inner.example/")).Outcome.Should().Be(SourceOutcome.Refused);
        proxy.Requests.Values.Sum().Should().Be(1);
    }
}
