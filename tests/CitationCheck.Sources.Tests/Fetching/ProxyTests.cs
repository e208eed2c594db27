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
        SocketsHttpHandler sockets = HandlerOf(verification, "CitationCheck.Sources");

        sockets.UseProxy.Should().BeFalse();
        sockets.UseCookies.Should().BeFalse();
        sockets.AllowAutoRedirect.Should().BeFalse();
        sockets.Credentials.Should().BeNull();
        sockets.ConnectCallback.Should().NotBeNull();
    }

    [TestCase(null)]
    [TestCase("http://proxy.example:3128")]
    public async Task The_archive_is_asked_through_the_same_proxy_as_the_pages(string? proxy)
    {
        await using var verification = new VerifierFixture(
            80,
            options => options.Proxy = proxy is null ? null : new WebProxy(proxy),
            services => services.AddInternetArchiveLookup());

        SocketsHttpHandler sockets = HandlerOf(verification, "CitationCheck.Archive");

        sockets.UseProxy.Should().Be(proxy is not null);
        (sockets.Proxy as WebProxy)?.Address.Should().Be(new Uri(proxy!));
    }

    private static SocketsHttpHandler HandlerOf(VerifierFixture verification, string client)
    {
        HttpMessageHandler handler = verification.Services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(client);
        while (handler is DelegatingHandler outer)
        {
            handler = outer.InnerHandler!;
        }

        return handler.Should().BeOfType<SocketsHttpHandler>().Subject;
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
