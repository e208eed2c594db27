using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using CitationCheck.Sources.Tests.Servers;
using CitationCheck.Tests.Sources;

namespace CitationCheck.Sources.Tests.Telemetry;

[NonParallelizable]
public sealed class SourceTelemetryTests
{
    [Test]
    public async Task Activities_and_meters_record_each_fetch()
    {
        var activities = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == SourceVerificationTelemetry.ActivitySourceName,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var measured = new ConcurrentQueue<string>();
        using MeterListener meters = Listen(measured);
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(server.Port);

        await verification.VerifyAsync((server.Url("/a"), null));
        await verification.VerifyAsync((server.Url("/a"), null));

        activities.Where(activity => activity.OperationName == "fetch source" && Equals(activity.GetTagItem("url.full"), server.Url("/a")))
            .Should().ContainSingle().Which.GetTagItem("citationcheck.outcome").Should().Be("Page");
        activities.Should().Contain(activity => activity.OperationName == "check sources"
            && Equals(activity.GetTagItem("citationcheck.outcome"), "completed"));
        measured.Should().Contain(
        [
            "citationcheck.sources.fetches:Page", "citationcheck.sources.duration:Page", "citationcheck.sources.cache_hits",
            "citationcheck.sources.active", "citationcheck.sources.report.duration:completed",
        ]);
    }

    [Test]
    public async Task A_report_that_is_canceled_is_measured_as_such()
    {
        var measured = new ConcurrentQueue<string>();
        using MeterListener meters = Listen(measured);
        await using var verification = new VerifierFixture(80);
        using var cancellation = new CancellationTokenSource();
        var progress = new CancelAtFirst(cancellation);

        await FluentActions.Awaiting(() => verification.Verifier.VerifyAsync(
                ReportOf.References([.. Enumerable.Range(0, 500).Select(n => ReportOf.Reference($"ftp://lake.example/{n}", "Rain"))]),
                progress,
                cancellation.Token))
            .Should().ThrowAsync<OperationCanceledException>();

        measured.Should().Contain("citationcheck.sources.report.duration:canceled");
    }

    [Test]
    public async Task Every_instrument_has_a_constant_and_every_histogram_advises_on_buckets()
    {
        var instruments = new ConcurrentBag<Instrument>();
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == SourceVerificationTelemetry.MeterName)
                {
                    instruments.Add(instrument);
                }
            },
        };
        meters.Start();
        await using var verification = new VerifierFixture(80);
        await verification.VerifyAsync();

        string[] constants =
        [
            .. typeof(SourceVerificationTelemetry).GetFields().Where(field => field.Name.EndsWith("Instrument", StringComparison.Ordinal))
                .Select(field => (string)field.GetValue(null)!),
        ];
        instruments.Select(instrument => instrument.Name).Distinct().Should().BeEquivalentTo(constants);
        instruments.OfType<Histogram<double>>().Should().NotBeEmpty()
            .And.OnlyContain(histogram => histogram.Advice!.HistogramBucketBoundaries!.Max() >= 60 && histogram.Unit == "s");
    }

    private static MeterListener Listen(ConcurrentQueue<string> measured)
    {
        var meters = new MeterListener
        {
            InstrumentPublished = (instrument, meters) =>
            {
                if (instrument.Meter.Name == SourceVerificationTelemetry.MeterName)
                {
                    meters.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => measured.Enqueue(instrument.Name + Tags(tags)));
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => measured.Enqueue(instrument.Name + Tags(tags)));
        meters.Start();
        return meters;
    }

    private static string Tags(ReadOnlySpan<KeyValuePair<string, object?>> tags) => tags.Length == 0 ? "" : ":" + tags[0].Value;

    private sealed class CancelAtFirst(CancellationTokenSource cancellation) : IProgress<SourceProgress>
    {
        public void Report(SourceProgress value) => cancellation.Cancel();
    }
}
