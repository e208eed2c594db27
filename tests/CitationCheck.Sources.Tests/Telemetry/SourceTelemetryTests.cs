using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using CitationCheck.Sources.Tests.Servers;

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
            ShouldListenTo = source => source.Name == "CitationCheck.Sources",
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var measured = new ConcurrentQueue<string>();
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, meters) =>
            {
                if (instrument.Meter.Name == "CitationCheck.Sources")
                {
                    meters.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => measured.Enqueue(instrument.Name + Tags(tags)));
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => measured.Enqueue(instrument.Name + Tags(tags)));
        meters.Start();
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(server.Port);

        await verification.VerifyAsync((server.Url("/a"), null));
        await verification.VerifyAsync((server.Url("/a"), null));

        activities.Where(activity => activity.OperationName == "fetch source" && Equals(activity.GetTagItem("url.full"), server.Url("/a")))
            .Should().ContainSingle().Which.GetTagItem("citationcheck.outcome").Should().Be("Page");
        activities.Should().Contain(activity => activity.OperationName == "check sources");
        measured.Should().Contain(
        [
            "citationcheck.sources.fetches:Page", "citationcheck.sources.duration:Page", "citationcheck.sources.cache_hits",
            "citationcheck.sources.active",
        ]);
    }

    private static string Tags(ReadOnlySpan<KeyValuePair<string, object?>> tags) => tags.Length == 0 ? "" : ":" + tags[0].Value;
}
