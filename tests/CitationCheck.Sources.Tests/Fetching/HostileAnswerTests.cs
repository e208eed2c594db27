using CitationCheck.Sources.Tests.Servers;
using CitationCheck.Tests.Sources;

namespace CitationCheck.Sources.Tests.Fetching;

/// <summary>Whatever a server does on the wire ends in a state, soon.</summary>
public sealed class HostileAnswerTests
{
    /// <summary>Long enough for any machine, and far below the patience of tests whose answers must end without a time limit.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    /// <summary>Nothing but a time limit ends these.</summary>
    [TestCase("accept-no-reply")]
    [TestCase("drip-status")]
    [TestCase("drip-headers")]
    [TestCase("drip-body")]
    public async Task An_answer_that_never_ends_is_unreachable(string path)
    {
        SourceObservation seen = await FetchAsync(path, TimeSpan.FromMilliseconds(700));

        seen.Outcome.Should().Be(SourceOutcome.Unreachable, seen.Reason);
        seen.Reason.Should().StartWith("no response within");
    }

    /// <summary>These end by what was read of them, however much time there would be.</summary>
    [TestCase("gzbomb/1024", SourceOutcome.Unread)]
    [TestCase("brbomb/1024", SourceOutcome.Unread)]
    [TestCase("deflatebomb/1024", SourceOutcome.Unread)]
    [TestCase("gzip-gzip", SourceOutcome.Page)]
    [TestCase("gzip-header-plain-body", SourceOutcome.Unreachable)]
    [TestCase("gzip-truncated", null)] // .NET gives what it could unpack
    [TestCase("infinite", SourceOutcome.Page)]
    [TestCase("chunked-forever", SourceOutcome.Page)]
    [TestCase("chunk-ext-flood", SourceOutcome.Unreachable)]
    [TestCase("cl-huge", SourceOutcome.Page)]
    [TestCase("cl-short", SourceOutcome.Page)] // its head came
    [TestCase("cl-negative", null)]
    [TestCase("cl-twice", null)]
    [TestCase("100-continue-flood", SourceOutcome.Unreachable)]
    [TestCase("hdr-1mib", SourceOutcome.Unreachable)]
    [TestCase("hdr-100k", SourceOutcome.Unreachable)]
    [TestCase("hdr-nul", null)]
    [TestCase("hdr-obsfold", null)]
    [TestCase("setcookie-flood", SourceOutcome.Unreachable)]
    [TestCase("trailers-flood", SourceOutcome.Unreachable)]
    [TestCase("http09", SourceOutcome.Unreachable)]
    [TestCase("status-999", SourceOutcome.Blocked)]
    [TestCase("reset", SourceOutcome.Unreachable)]
    public async Task A_bad_answer_ends_in_a_state(string path, SourceOutcome? expected)
    {
        SourceObservation seen = await FetchAsync(path, TimeSpan.FromSeconds(60));

        if (expected is { } outcome)
        {
            seen.Outcome.Should().Be(outcome, seen.Reason);
        }

        (seen.Outcome == SourceOutcome.Page || seen.Reason.Length > 0).Should().BeTrue("a state without a page has a reason");
    }

    [Test]
    [Category("Corpus")]
    public async Task The_vectors_about_bodies_headers_and_slowness_all_end_in_a_state()
    {
        string[] paths =
        [
            .. SharedRows.Read("ssrf_vectors.jsonl")
                .Where(row => row.GetProperty("class").GetString() is "body" or "headers" or "slow")
                .Select(row => new Uri(row.GetProperty("url").GetString()!).AbsolutePath.Trim('/')),
        ];

        SourceObservation[] seen = await Task.WhenAll(paths.Select(path => FetchAsync(path, TimeSpan.FromSeconds(2))));

        paths.Should().HaveCountGreaterThan(20);
        seen.Where(observation => observation.Outcome != SourceOutcome.Page).All(observation => observation.Reason.Length > 0)
            .Should().BeTrue();
    }

    [Test]
    public async Task An_endless_page_is_read_up_to_the_cap()
    {
        SourceObservation seen = await FetchAsync("infinite", TimeSpan.FromSeconds(60));

        seen.Titles.Should().Equal(new SourceTitle(TitleField.Title, "Endless rain"));
    }

    private static async Task<SourceObservation> FetchAsync(string path, TimeSpan limit)
    {
        await using var server = new RawServer(HostileAnswers.AnswerAsync);
        await using var verification = new VerifierFixture(server.Port, options =>
        {
            options.AttemptTimeout = limit;
            options.TotalTimeout = limit * 3;
            options.MaxRetries = 1;
        });
        long start = TimeProvider.System.GetTimestamp();

        SourceObservation seen = await verification.FetchAsync(server.Url("/" + path));

        TimeProvider.System.GetElapsedTime(start).Should().BeLessThan(Soon);
        return seen;
    }
}
