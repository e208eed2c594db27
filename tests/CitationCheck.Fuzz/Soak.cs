using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace CitationCheck.Fuzz;

/// <summary>
/// Verifies reports against a server in another process, which also fails, redirects, dawdles and floods, and prints how the heap of
/// this one grows.
/// </summary>
internal static class Soak
{
    private const int Tasks = 16;
    private const int SourcesPerReport = 12;
    private const int Pages = 5_000;
    private const int Samples = 10;

    /// <summary>Growth of the heap over the second half that counts as a leak.</summary>
    private const double MostGrowth = 1.25;

    /// <summary>Serves until it is killed; writes its port first.</summary>
    public static int Serve()
    {
        int port = FreePort();
        using var listener = new HttpListener();
        listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        listener.Start();
        Console.WriteLine(port);
        while (true)
        {
            HttpListenerContext context = listener.GetContext();
            _ = Task.Run(() => AnswerAsync(context));
        }
    }

    /// <returns>The exit code: 1 when the heap keeps growing or a verification throws.</returns>
    public static async Task<int> RunAsync(TimeSpan time, int seed)
    {
        using var server = Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList = { typeof(Soak).Assembly.Location, "--serve" },
            RedirectStandardOutput = true,
        })!;
        try
        {
            int port = int.Parse((await server.StandardOutput.ReadLineAsync().ConfigureAwait(false))!, CultureInfo.InvariantCulture);
            return await VerifyAsync(port, time, seed).ConfigureAwait(false);
        }
        finally
        {
            server.Kill();
        }
    }

    private static async Task<int> VerifyAsync(int port, TimeSpan time, int seed)
    {
        var services = new ServiceCollection();
        services.AddSourceVerification(options =>
        {
            options.AllowedNetworks.Add("127.0.0.0/8");
            options.AllowedPorts.Add(port);
            options.MaxSourcesPerHost = options.MaxSources;
            options.RetryDelay = TimeSpan.FromMilliseconds(10);
            options.CacheDuration = TimeSpan.Zero; // each source is fetched each time
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        ISourceVerifier verifier = provider.GetRequiredService<ISourceVerifier>();
        int reports = 0;
        int failures = 0;
        using var end = new CancellationTokenSource(time);
        Task[] all = [.. Enumerable.Range(0, Tasks).Select(number => Task.Run(async () =>
        {
            var random = new Random(seed + number);
            while (!end.IsCancellationRequested)
            {
                try
                {
                    await verifier.VerifyAsync(Report.Parse(ReportOf(random, port))).ConfigureAwait(false);
                    Interlocked.Increment(ref reports);
                }
#pragma warning disable CA1031 // any exception is what is looked for
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    Interlocked.Increment(ref failures);
                    Console.WriteLine($"{exception.GetType().Name}: {exception.Message}");
                }
            }
        }))];
        var heap = new List<long>();
        for (int sample = 0; sample < Samples; sample++)
        {
            await Task.Delay(time / Samples).ConfigureAwait(false);
            heap.Add(GC.GetTotalMemory(forceFullCollection: true) >> 20);
            Console.WriteLine($"{reports} reports, {failures} failures, heap {heap[^1]} MB");
        }

        await Task.WhenAll(all).ConfigureAwait(false);
        bool grows = heap[^1] > MostGrowth * Math.Max(1, heap[Samples / 2]);
        Console.WriteLine(grows ? "the heap keeps growing" : "the heap is flat");
        return failures == 0 && !grows ? 0 : 1;
    }

    private static string ReportOf(Random random, int port) =>
        string.Concat(Enumerable.Range(1, SourcesPerReport).Select(static n => $"Rain fell {n} times [{n}]. "))
        + "\n\n## Sources\n\n"
        + string.Concat(Enumerable.Range(1, SourcesPerReport)
            .Select(n => $"[{n}] “Rain {n}” Lake News. http://127.0.0.1:{port}/{random.Next(Pages)}\n"));

    private static async Task AnswerAsync(HttpListenerContext context)
    {
        int page = int.TryParse(context.Request.Url!.AbsolutePath.AsSpan(1), CultureInfo.InvariantCulture, out int number) ? number : 0;
        HttpListenerResponse response = context.Response;
        try
        {
            string body = $"<html><title>Rain {page}</title><h1>Rain {page}</h1><p>{new string('a', page)}</p></html>";
            switch (page % 12)
            {
                case 0:
                    response.StatusCode = 404;
                    break;
                case 1:
                    response.StatusCode = 500;
                    break;
                case 2:
                    response.Redirect($"/{page + 1}");
                    break;
                case 3:
                    await Task.Delay(500).ConfigureAwait(false);
                    break;
                case 4:
                    body = new string('<', 1_000_000);
                    break;
                case 5:
                    response.Abort();
                    return;
                default:
                    break;
            }

            response.ContentType = "text/html; charset=utf-8";
            await response.OutputStream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(body)).ConfigureAwait(false);
            response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or IOException or ObjectDisposedException)
        {
            // the other side has gone
        }
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
