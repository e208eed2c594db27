using CitationCheck.Tests;
using CitationCheck.Tool.Commands;

namespace CitationCheck.Tool.Tests.Commands;

[TestFixture]
internal sealed class SourceObserverTests
{
    [Test]
    public void Sources_are_fetched_saved_and_replayed_offline()
    {
        using var tool = new CommandLine();
        var server = new PageServer();
        tool.Write("a.md", $"""
            The tide reached 4.1 metres.[1] The gates were shut.[2]

            ## Sources

            1. “Record tide of 14 metres” Coast Gazette, http://{server.Address}/tide
            2. “County shuts the gates” Coast Gazette, http://{server.Address}/gone
            """);

        CommandLine.Outcome online = tool.Run(
            ["check", "a.md", "--observations", "seen.json", .. server.Allowed]);
        online.Output.Should().Contain("CC301", online.Errors).And.Contain("CC304").And.Contain("0 of 2 sources verified");
        tool.Read("seen.json").Should().Contain("Record tide of 41 metres");

        server.Dispose();
        CommandLine.Outcome replayed = tool.Run("check", "a.md", "--observations", "seen.json");
        replayed.Should().Be(online);
        tool.Run("check", "a.md").Output.Should().NotContain("CC301", "nobody asked for sources");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Archived_copies_are_looked_for_only_if_asked_for(bool isAsked)
    {
        using var server = new PageServer();
        var request = new SourceRequest(null, ["127.0.0.0/8"], [server.Port])
        {
            UsesArchive = isAsked,
            Archive = new Uri($"http://{server.Address}/archive"),
        };
        await using var observer = new SourceObserver(request);

        string text = $"The gates were shut.[1]\n\n## Sources\n\n1. “Gates” Coast Gazette, http://{server.Address}/gone";
        SourceObservations seen = await observer.ObserveAsync(Report.Parse(text), null, default);

        (seen.All.Single().Archive is not null).Should().Be(isAsked);
    }

    [TestCase("*.1")]
    [TestCase("127.0.0.1:*/tide")]
    [TestCase("http://127.*/tide*")]
    public void A_source_that_is_skipped_is_not_fetched(string pattern)
    {
        using var tool = new CommandLine();
        using var server = new PageServer();
        tool.Write("a.md", TextOf("Record tide", server));

        CommandLine.Outcome outcome = tool.Run(["check", "a.md", .. server.Allowed, "--skip", pattern]);

        outcome.Output.Should().Contain("is left out by the pattern " + pattern).And.NotContain("CC303");
    }

    [Test]
    public void A_private_page_that_was_allowed_and_read_is_no_faulty_address()
    {
        using var tool = new CommandLine();
        using var server = new PageServer();
        tool.Write("a.md", TextOf("Record tide of 41 metres", server));

        tool.Run("check", "a.md").Output.Should().Contain("CC208");
        tool.Run(["check", "a.md", .. server.Allowed, "--timeout", "20", "--max-in-flight", "1", "--header", "X-Key: 1"])
            .Output.Should().NotContain("CC208").And.Contain("1 of 1 source");
    }

    private static string TextOf(string title, PageServer server) =>
        $"The tide reached 4.1 metres.[1]\n\n## Sources\n\n1. “{title}” Coast Gazette, http://{server.Address}/tide\n";

    [TestCase("--proxy", "lake", "--proxy takes the URL of a proxy")]
    [TestCase("--timeout", "0", "--timeout takes a number from 1 to 3,600")]
    [TestCase("--max-in-flight", "many", "--max-in-flight takes a number")]
    [TestCase("--header", "Host: x", "Headers must be “Name: value”")]
    [TestCase("--user-agent", "ä", "UserAgent must be")]
    [TestCase("--skip", "", "SkippedUrls must be")]
    public void A_wrong_option_of_requests_is_refused(string option, string value, string message)
    {
        using var tool = new CommandLine();
        tool.Write("a.md", "It rained.[1]\n\n## Sources\n\n1. “Rain” Coast Gazette, http://10.0.0.1/tide\n");

        CommandLine.Outcome outcome = tool.Run("check", "a.md", "--sources", option, value);

        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain(message);
        tool.Run("check", "a.md", option, "1").Errors.Should().Contain(option + " needs --sources.");
    }

    [Test]
    public void A_cache_spares_the_next_run_what_was_fetched()
    {
        using var tool = new CommandLine();
        var server = new PageServer();
        tool.Write("a.md", $"The tide came in.[1]\n\n## Sources\n\n1. “Record tide of 41 metres” Coast, http://{server.Address}/tide");
        string[] arguments = ["check", "a.md", "--cache", "seen.cache", .. server.Allowed];
        CommandLine.Outcome first = tool.Run(arguments);

        server.Dispose();
        CommandLine.Outcome second = tool.Run(arguments);

        first.Output.Should().Contain("1 of 1 sources verified", first.Errors);
        second.Should().Be(first);
    }

    [Test]
    public void A_cache_that_is_no_cache_is_refused_and_stays()
    {
        using var tool = new CommandLine();
        tool.Write("a.md", "It rained.");
        tool.Write("b.txt", "Not a cache.");

        CommandLine.Outcome outcome = tool.Run("check", "a.md", "--sources", "--cache", "b.txt");

        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain("is not a cache");
        tool.Read("b.txt").Should().Be("Not a cache.");
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
}
