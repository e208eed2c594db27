using CitationCheck.Sources.Tests.Servers;
using CitationCheck.Tests.Sources;

namespace CitationCheck.Sources.Tests.Fetching;

/// <summary>Whatever a server does on the wire ends in a state, soon.</summary>
public sealed class HostileAnswerTests
{
    [TestCase("gzbomb/1024", SourceOutcome.Unread)]
    [TestCase("brbomb/1024", SourceOutcome.Unread)]
    [TestCase("deflatebomb/1024", SourceOutcome.Unread)]
    [TestCase("gzip-gzip", SourceOutcome.Unread)]
    [TestCase("gzip-header-plain-body", SourceOutcome.Unreachable)]
    [TestCase("gzip-truncated", null)] // .NET gives what it could unpack
    [TestCase("infinite", SourceOutcome.Page)]
    [TestCase("chunked-forever", SourceOutcome.Page)]
    [TestCase("chunk-ext-flood", SourceOutcome.Unreachable)]
    [TestCase("cl-huge", SourceOutcome.Page)]
    [TestCase("cl-short", SourceOutcome.Unreachable)]
    [TestCase("cl-negative", null)]
    [TestCase("cl-twice", null)]
    [TestCase("accept-no-reply", SourceOutcome.Unreachable)]
    [TestCase("drip-status", SourceOutcome.Unreachable)]
    [TestCase("drip-headers", SourceOutcome.Unreachable)]
    [TestCase("drip-body", SourceOutcome.Unreachable)]
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
        SourceObservation seen = await FetchAsync(path);

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

        SourceObservation[] seen = await Task.WhenAll(paths.Select(FetchAsync));

        paths.Should().HaveCountGreaterThan(20);
        seen.Where(observation => observation.Outcome != SourceOutcome.Page).All(observation => observation.Reason.Length > 0).Should().BeTrue();
    }

    [Test]
    public async Task An_endless_page_is_read_up_to_the_cap()
    {
        SourceObservation seen = await FetchAsync("infinite");

        seen.Titles.Should().Equal(new SourceTitle(TitleField.Title, "Endless rain"));
    }

    private static async Task<SourceObservation> FetchAsync(string path)
    {
        await using var server = new RawServer(HostileAnswers.AnswerAsync);
        await using var verification = new Verification(server.Port, options =>
        {
            options.AttemptTimeout = TimeSpan.FromMilliseconds(700);
            options.TotalTimeout = TimeSpan.FromSeconds(2);
            options.MaxRetries = 1;
        });
        long start = TimeProvider.System.GetTimestamp();

        SourceObservation seen = await verification.FetchAsync(server.Url("/" + path));

        TimeProvider.System.GetElapsedTime(start).Should().BeLessThan(TimeSpan.FromSeconds(8));
        return seen;
    }
}
