using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Tests.Servers;

/// <summary>A real web server on 127.0.0.2, which counts what it is asked.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    /// <summary>Not 127.0.0.1, so that a test can allow this one address and see others of the machine refused.</summary>
    public static readonly IPAddress Address = IPAddress.Parse("127.0.0.2");

    private readonly WebApplication application;
    private int inFlight;
    private int maxInFlight;

    private LoopbackServer(WebApplication application) => this.application = application;

    public int Port { get; private set; }

    public ConcurrentDictionary<string, int> Requests { get; } = new(StringComparer.Ordinal);

    public int MaxInFlight => maxInFlight;

    public static Task<LoopbackServer> StartAsync(Func<HttpContext, Task> answer) => StartAsync(answer, _ => { });

    public static async Task<LoopbackServer> StartAsync(Func<HttpContext, Task> answer, Action<ListenOptions> listen)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(Address, 0, listen);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MinResponseDataRate = null;
        });
        WebApplication application = builder.Build();
        var server = new LoopbackServer(application);
        application.Run(context => server.AnswerAsync(context, answer));
        await application.StartAsync();
        server.Port = new Uri(application.Urls.First()).Port;
        return server;
    }

    /// <summary>A page, with a title in three places.</summary>
    public static Task Page(HttpContext context, string title)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        string text = WebUtility.HtmlEncode(title);
        return context.Response.WriteAsync($"""
            <!doctype html><html lang=en><head><title>{text} | Lake News</title><meta property=og:title content="{text}"></head>
            <body><h1>{text}</h1>{new string('.', 4000)}</body></html>
            """);
    }

    /// <summary>A page with the given markup.</summary>
    public static Task Html(HttpContext context, string html)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(html);
    }

    public string Url(string path, string host = "lake.example") => $"http://{host}:{Port}{path}";

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context, Func<HttpContext, Task> answer)
    {
        Requests.AddOrUpdate(context.Request.Path + context.Request.QueryString, 1, (_, count) => count + 1);
        int now = Interlocked.Increment(ref inFlight);
        int most;
        while (now > (most = Volatile.Read(ref maxInFlight)) && Interlocked.CompareExchange(ref maxInFlight, now, most) != most)
        {
        }

        try
        {
            await answer(context);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // the fetcher hung up, as it should
        }
        finally
        {
            Interlocked.Decrement(ref inFlight);
        }
    }
}
