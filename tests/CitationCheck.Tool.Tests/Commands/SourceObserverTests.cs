using System.Globalization;
using System.Net;
using System.Text;

namespace CitationCheck.Tool.Tests.Commands;

[TestFixture]
internal sealed class SourceObserverTests
{
    [Test]
    public void Sources_are_fetched_saved_and_replayed_offline()
    {
        using var tool = new CommandLine();
        using var server = new HttpListener();
        int port = Listen(server);
        string address = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");
        Task serving = ServeAsync(server);
        tool.Write("a.md", $"""
            The tide reached 4.1 metres.[1] The gates were shut.[2]

            ## Sources

            1. “Record tide of 14 metres” Coast Gazette, http://{address}/tide
            2. “County shuts the gates” Coast Gazette, http://{address}/gone
            """);

        CommandLine.Outcome online = tool.Run(
            "check", "a.md", "--sources", "--observations", "seen.json",
            "--allow-network", "127.0.0.0/8", "--allow-port", port.ToString(CultureInfo.InvariantCulture));
        online.Output.Should().Contain("CC301", online.Errors).And.Contain("CC304").And.Contain("0 of 2 sources verified");
        tool.Read("seen.json").Should().Contain("Record tide of 41 metres");

        server.Stop();
        serving.Wait(TimeSpan.FromSeconds(60)).Should().BeTrue();
        CommandLine.Outcome replayed = tool.Run("check", "a.md", "--observations", "seen.json");
        replayed.Should().Be(online);
        tool.Run("check", "a.md").Output.Should().NotContain("CC301", "nobody asked for sources");
    }

    [TestCase("--max-sources")]
    [TestCase("--max-sources-per-host")]
    public void Sources_beyond_a_limit_are_told_and_not_fetched(string option)
    {
        using var tool = new CommandLine();
        tool.Write("a.md", """
            The tide reached 4.1 metres.[1] The gates were shut.[2]

            ## Sources

            1. “Record tide” Coast Gazette, http://10.0.0.1/tide
            2. “County shuts the gates” Coast Gazette, http://10.0.0.1/gates
            """);

        CommandLine.Outcome outcome = tool.Run("check", "a.md", "--sources", option, "1");

        outcome.Output.Should().Contain("CC307", "that address is not fetched from in any case").And.Contain("CC314");
        outcome.Output.Should().Contain("the limit of 1 sources");
        tool.Run("check", "a.md", "--sources", option, "0").ExitCode.Should().Be(2);
    }

    private static int Listen(HttpListener server)
    {
        for (int port = 20_500; ; port++)
        {
            try
            {
                server.Prefixes.Clear();
                server.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
                server.Start();
                return port;
            }
            catch (HttpListenerException) when (port < 20_600)
            {
                // taken: the next one
            }
        }
    }

    private static async Task ServeAsync(HttpListener server)
    {
        try
        {
            while (true)
            {
                HttpListenerContext context = await server.GetContextAsync().ConfigureAwait(false);
                bool isThere = context.Request.Url!.AbsolutePath == "/tide";
                context.Response.StatusCode = isThere ? 200 : 404;
                context.Response.ContentType = "text/html; charset=utf-8";
                byte[] page = Encoding.UTF8.GetBytes(
                    isThere ? "<title>Record tide of 41 metres</title><p>It came in.</p>" : "<title>Gone</title>");
                await context.Response.OutputStream.WriteAsync(page).ConfigureAwait(false);
                context.Response.Close();
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or InvalidOperationException)
        {
            // stopped: the test is over
        }
    }
}
