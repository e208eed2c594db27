using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;
using CitationCheck.Web.Hosting;
using Microsoft.AspNetCore.Builder;

namespace CitationCheck.Samples.Tests.Web;

/// <summary>The web sample on a free port of loopback.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private WebServer(WebApplication app)
    {
        this.app = app;
        Address = app.Urls.Single();
        Client = new HttpClient { BaseAddress = new Uri(Address) };
    }

    public string Address { get; }

    public HttpClient Client { get; }

    /// <param name="settings">Settings as on the command line: <c>--Web:TokenDelay=00:00:01</c>.</param>
    public static async Task<WebServer> StartAsync(params string[] settings)
    {
        string[] quick =
            ["--urls=http://127.0.0.1:0", "--Web:TokenDelay=00:00:00", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Warning"];
        WebApplication app = SampleApp.Build([.. quick, .. settings]);
        await app.StartAsync();
        return new WebServer(app);
    }

    /// <summary>Lets the server fetch from loopback.</summary>
    public static string[] Allowing(int port) =>
        ["--CitationCheck:AllowedNetworks:0=127.0.0.0/8", FormattableString.Invariant($"--CitationCheck:AllowedPorts:0={port}")];

    public Task<HttpResponseMessage> PostAsync(string path, object input) => Client.PostAsync(path, JsonContent.Create(input));

    /// <summary>Posts and reads the server-sent events of the response to its end.</summary>
    public async Task<List<(string Type, JsonElement Data)>> EventsAsync(string path, object input)
    {
        using HttpResponseMessage response = await PostAsync(path, input);
        response.EnsureSuccessStatusCode();
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/event-stream");
        List<(string Type, JsonElement Data)> events = [];
        await foreach (SseItem<string> item in SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync())
        {
            events.Add((item.EventType, JsonDocument.Parse(item.Data).RootElement));
        }

        return events;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
