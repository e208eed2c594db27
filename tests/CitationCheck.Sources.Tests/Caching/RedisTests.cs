using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CitationCheck.Sources.Tests.Servers;

namespace CitationCheck.Sources.Tests.Caching;

/// <summary>Two processes and a real Redis on loopback.</summary>
public sealed class RedisTests
{
    [Test, CancelAfter(150_000)]
    public async Task Two_processes_that_share_a_Redis_fetch_each_URL_once(CancellationToken cancellationToken)
    {
        (Process? started, int redisPort) = await StartRedisAsync(cancellationToken);
        if (started is null)
        {
            Assert.Ignore("redis-server is not installed.");
        }

        using Process redis = started;
        try
        {
            await using LoopbackServer server = await LoopbackServer.StartAsync(
                context => LoopbackServer.Page(context, "Rain " + context.Request.Path.Value!.Trim('/')));
            string address = LoopbackServer.Address.ToString();
            string[] urls = [.. Enumerable.Range(0, 20).Select(i => server.Url("/" + i.ToString(CultureInfo.InvariantCulture), address))];

            string first = await WorkAsync(redisPort, server.Port, urls, cancellationToken);
            string second = await WorkAsync(redisPort, server.Port, urls, cancellationToken);

            SourceObservations.FromJson(first).All.Should().HaveCount(20).And.OnlyContain(seen => seen.Outcome == SourceOutcome.Page);
            second.Should().Be(first);
            server.Requests.Should().HaveCount(20);
            server.Requests.Values.Should().OnlyContain(count => count == 1);
        }
        finally
        {
            redis.Kill();
            await redis.WaitForExitAsync(CancellationToken.None);
        }
    }

    /// <summary>A port that was free may be taken a moment later, by a test of another assembly: then there is another one.</summary>
    private static async Task<(Process? Redis, int Port)> StartRedisAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            int port = FreePort();
            Process? redis = StartRedis(port);
            if (redis is null || await AnswersAsync(redis, port, cancellationToken))
            {
                return (redis, port);
            }

            redis.Dispose();
        }
    }

    private static Process? StartRedis(int port)
    {
        var start = new ProcessStartInfo("redis-server") { RedirectStandardOutput = true };
        string number = port.ToString(CultureInfo.InvariantCulture);
        string[] arguments = ["--port", number, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--daemonize", "no"];
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static async Task<bool> AnswersAsync(Process redis, int port, CancellationToken cancellationToken)
    {
        while (!redis.HasExited)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
                await using NetworkStream stream = client.GetStream();
                await stream.WriteAsync("PING\r\n"u8.ToArray(), cancellationToken);
                byte[] answer = new byte[5];
                return await stream.ReadAtLeastAsync(answer, 5, throwOnEndOfStream: false, cancellationToken) == 5
                    && answer.AsSpan().SequenceEqual("+PONG"u8);
            }
            catch (Exception exception) when (exception is SocketException or IOException)
            {
                await Task.Delay(50, cancellationToken);
            }
        }

        return false;
    }

    private static async Task<string> WorkAsync(int redisPort, int port, string[] urls, CancellationToken cancellationToken)
    {
        // Out of its own folder, where the packages that it needs are; the copy beside the tests relies on what the tests have.
        string folder = TestContext.CurrentContext.TestDirectory
            .Replace("CitationCheck.Sources.Tests", "CitationCheck.Sources.Worker", StringComparison.Ordinal);
        string worker = Path.Combine(folder, "CitationCheck.Sources.Worker.dll");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
            [worker, FormattableString.Invariant($"127.0.0.1:{redisPort}"), port.ToString(CultureInfo.InvariantCulture), .. urls];
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(cancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        process.ExitCode.Should().Be(0, await errors);
        return output;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
