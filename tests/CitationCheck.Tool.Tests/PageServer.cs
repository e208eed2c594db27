using System.Globalization;
using System.Net;
using System.Text;

namespace CitationCheck.Tests;

/// <summary>
/// Pages on loopback: <c>/tide</c> has a title, <c>/slow</c> never answers, <c>/archive</c> says that the first is a copy of any page, all
/// others do not exist. It listens on a port that is free.
/// </summary>
internal sealed class PageServer : IDisposable
{
    private readonly HttpListener listener;
    private readonly Task serving;
    private int waiting;

    public PageServer()
    {
        (listener, Port) = Listen();
        serving = ServeAsync();
    }

    public int Port { get; }

    /// <summary>How many requests have come for the page that never answers.</summary>
    public int Waiting => Volatile.Read(ref waiting);

    /// <summary>The host and the port, for URLs.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port}");

    /// <summary>The arguments that let the tool fetch from here.</summary>
    public string[] Allowed =>
        ["--sources", "--allow-network", "127.0.0.0/8", "--allow-port", Port.ToString(CultureInfo.InvariantCulture)];

    public void Dispose()
    {
        listener.Stop();
        if (!serving.Wait(TimeSpan.FromSeconds(60)))
        {
            throw new TimeoutException("The pages are still served.");
        }
    }

    private static (HttpListener Listener, int Port) Listen()
    {
        for (int port = 20_500; ; port++)
        {
            var listener = new HttpListener(); // one that could not start is of no more use
            try
            {
                listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
                listener.Start();
                return (listener, port);
            }
            catch (HttpListenerException) when (port < 20_600)
            {
                // taken: the next one
            }
        }
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                HttpListenerContext context = await listener.GetContextAsync().ConfigureAwait(false);
                if (context.Request.Url!.AbsolutePath == "/slow")
                {
                    Interlocked.Increment(ref waiting);
                }
                else
                {
                    await AnswerAsync(context, context.Request.Url.AbsolutePath).ConfigureAwait(false);
                }
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or InvalidOperationException)
        {
            // stopped: the test is over
        }
    }

    private async Task AnswerAsync(HttpListenerContext context, string path)
    {
        string? body = path switch
        {
            "/tide" => "<title>Record tide of 41 metres</title><p>It came in.</p>",
            "/archive" => "{\"archived_snapshots\":{\"closest\":{\"url\":\"http://" + Address + "/tide\",\"timestamp\":\"20230401\"}}}",
            _ => null,
        };
        context.Response.StatusCode = body is null ? 404 : 200;
        context.Response.ContentType = path == "/archive" ? "application/json" : "text/html; charset=utf-8";
        byte[] page = Encoding.UTF8.GetBytes(body ?? "<title>Gone</title>");
        await context.Response.OutputStream.WriteAsync(page).ConfigureAwait(false);
        context.Response.Close();
    }
}
