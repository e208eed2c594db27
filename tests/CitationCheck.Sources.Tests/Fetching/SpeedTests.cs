using CitationCheck.Sources.Tests.Servers;
using CitationCheck.Tests.Sources;

namespace CitationCheck.Sources.Tests.Fetching;

/// <summary>1,000 pages of one host (or CITATIONCHECK_PAGES) at 20 ms each, ten at a time: the ideal is 2 s for 1,000.</summary>
[NonParallelizable]
[Category("Speed")]
public sealed class SpeedTests
{
    [Test]
    public async Task Pages_are_fetched_nearly_as_fast_as_the_limit_allows()
    {
        int pages = int.TryParse(Environment.GetEnvironmentVariable("CITATIONCHECK_PAGES"), out int asked) ? asked : 1_000;
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            await Task.Delay(20);
            await LoopbackServer.Page(context, "Rain " + context.Request.Path);
        });
        await using var verification = new Verification(server.Port, options => options.MaxInFlightPerHost = 10);
        await verification.Verifier.ObserveAsync(Report(server, "warm", 200));
        GC.Collect();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long start = TimeProvider.System.GetTimestamp();

        Task<SourceObservations> looking = verification.Verifier.ObserveAsync(Report(server, "page", pages));
        long peak = 0;
        while (!looking.IsCompleted)
        {
            await Task.WhenAny(looking, Task.Delay(100));
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
        }

        TimeSpan took = TimeProvider.System.GetElapsedTime(start);
        SourceObservations seen = await looking;
        double ratio = took.TotalSeconds / (pages * 0.02 / 10);
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        TestContext.Out.WriteLine(
            $"{pages} pages in {took.TotalSeconds:0.00} s = {ratio:0.00} x the ideal; in flight at most {server.MaxInFlight}; " +
            $"heap at most {peak / 1e6:0} MB, working set {Environment.WorkingSet / 1e6:0} MB; observations and cache {kept / 1e6:0.0} MB = {kept / pages} bytes a page");
        seen.All.Should().HaveCount(pages).And.OnlyContain(observation => observation.Outcome == SourceOutcome.Page);
        server.MaxInFlight.Should().Be(10);

        // 1.25 on a machine of its own; a build server that does other things at the same time gets more.
        ratio.Should().BeLessThan(3);
    }

    private static Report Report(LoopbackServer server, string name, int pages) =>
        ReportOf.References([.. Enumerable.Range(0, pages).Select(i => ReportOf.Reference(server.Url($"/{name}/{i}")))]);
}
