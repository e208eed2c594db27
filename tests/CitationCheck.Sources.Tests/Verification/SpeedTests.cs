using System.Globalization;
using CitationCheck.Sources.Tests.Servers;
using CitationCheck.Tests.Sources;

namespace CitationCheck.Sources.Tests.Verification;

/// <summary>1,000 pages of one host (or CITATIONCHECK_PAGES) at 20 ms each, ten at a time: the ideal is 2 s for 1,000.</summary>
[NonParallelizable]
[Category("Speed")]
public sealed class SpeedTests
{
    private const int InFlight = 10;

    /// <summary>Of the ideal, on a machine that has nothing else to do.</summary>
    private const double Most = 1.25;

    /// <summary>The limit relative to ten bare clients at the same time, for when the machine is too busy for the ideal.</summary>
    private const double MostOfBare = 1.5;

    /// <summary>The best of these counts: what disturbs one measurement is the machine.</summary>
    private const int Measurements = 5;

    private static readonly TimeSpan PageTime = TimeSpan.FromMilliseconds(20);

    [Test]
    public async Task Pages_are_fetched_nearly_as_fast_as_the_limit_allows()
    {
        int pages = int.TryParse(Environment.GetEnvironmentVariable("CITATIONCHECK_PAGES"), CultureInfo.InvariantCulture, out int asked)
            ? asked : 1_000;
        await using LoopbackServer server = await LoopbackServer.StartAsync(async context =>
        {
            await Task.Delay(PageTime);
            await LoopbackServer.Page(context, "Rain " + context.Request.Path);
        });
        await using var verification = new VerifierFixture(server.Port, options =>
            (options.MaxInFlightPerHost, options.MaxSourcesPerHost, options.MaxSources) = (InFlight, 1_000_000, 1_000_000));
        await verification.Verifier.ObserveAsync(Report(server, "warm", 200));
        TimeSpan ideal = PageTime * pages / InFlight;
        var ratios = new List<double>();
        var ratiosToBare = new List<double>();
        for (int i = 0; i < Measurements && ratios.All(ratio => ratio > Most) && ratiosToBare.All(ratio => ratio > MostOfBare); i++)
        {
            TimeSpan took = await LookAsync(verification, server, $"page{i}", pages);
            ratios.Add(took / ideal);
            if (ratios[^1] > Most)
            {
                ratiosToBare.Add(took / await BareAsync(server, pages));
            }
        }

        TestContext.Out.WriteLine(
            $"times the ideal: {Show(ratios)}; times ten bare clients: {Show(ratiosToBare)}; in flight at most {server.MaxInFlight}");
        server.MaxInFlight.Should().Be(InFlight);
        (ratios.Min() <= Most || ratiosToBare.Min() <= MostOfBare).Should().BeTrue($"{Show(ratios)} times the ideal is too much");
    }

    private static async Task<TimeSpan> LookAsync(VerifierFixture verification, LoopbackServer server, string name, int pages)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long start = TimeProvider.System.GetTimestamp();
        Task<SourceObservations> looking = verification.Verifier.ObserveAsync(Report(server, name, pages));
        long peak = 0;
        while (!looking.IsCompleted)
        {
            await Task.WhenAny(looking, Task.Delay(100));
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
        }

        TimeSpan took = TimeProvider.System.GetElapsedTime(start);
        SourceObservations seen = await looking;
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        TestContext.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{pages} pages in {took.TotalSeconds:0.00} s; heap at most {peak / 1e6:0} MB, "
            + $"working set {Environment.WorkingSet / 1e6:0} MB; "
            + $"observations and cache {kept / 1e6:0.0} MB = {kept / pages} bytes a page"));
        seen.All.Should().HaveCount(pages).And.OnlyContain(observation => observation.Outcome == SourceOutcome.Page);
        return took;
    }

    /// <summary>The same pages with nothing but an HTTP client.</summary>
    private static async Task<TimeSpan> BareAsync(LoopbackServer server, int pages)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false });
        long start = TimeProvider.System.GetTimestamp();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, pages),
            new ParallelOptions { MaxDegreeOfParallelism = InFlight },
            async (i, token) =>
                await client.GetByteArrayAsync(new Uri(server.Url($"/bare/{i}", LoopbackServer.Address.ToString())), token));
        return TimeProvider.System.GetElapsedTime(start);
    }

    private static string Show(List<double> ratios) =>
        string.Join(", ", ratios.Select(ratio => ratio.ToString("0.00", CultureInfo.InvariantCulture)));

    private static Report Report(LoopbackServer server, string name, int pages) =>
        ReportOf.References([.. Enumerable.Range(0, pages).Select(i => ReportOf.Reference(server.Url($"/{name}/{i}")))]);
}
