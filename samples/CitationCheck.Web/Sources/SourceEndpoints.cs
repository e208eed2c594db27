using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using CitationCheck.Web.Checks;
using CitationCheck.Web.Hosting;
using Microsoft.Extensions.Options;

namespace CitationCheck.Web.Sources;

/// <summary><c>POST /api/sources</c> fetches what a text cites, and sends an event for each source and the result at the end.</summary>
internal static class SourceEndpoints
{
    public static void MapSources(this IEndpointRouteBuilder api) =>
        api.MapPost("/sources", Watch).RequireRateLimiting(SampleApp.NetworkLimit);

    private static IResult Watch(
        CheckInput input,
        IOptionsSnapshot<SourceVerificationOptions> options,
        ISourceVerifier verifier,
        ResultStore store,
        CancellationToken cancellationToken)
    {
        Report report = input.Parse(options.Value.Validation.Limits, cancellationToken);
        return TypedResults.ServerSentEvents(WatchAsync(report, verifier, store, cancellationToken));
    }

    private static async IAsyncEnumerable<SseItem<object>> WatchAsync(
        Report report, ISourceVerifier verifier, ResultStore store, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // As many events as there are sources, which MaxSources limits.
        Channel<SseItem<object>> events = Channel.CreateUnbounded<SseItem<object>>();
        Task<ValidationResult> verifying = VerifyAsync();
        await foreach (SseItem<object> item in events.Reader.ReadAllAsync(cancellationToken))
        {
            yield return item;
        }

        ValidationResult result = await verifying;
        yield return new SseItem<object>(new FinishedEvent(store.Add(result), result), "result");

        async Task<ValidationResult> VerifyAsync()
        {
            try
            {
                return await verifier.VerifyAsync(report, new EventProgress(events.Writer), cancellationToken);
            }
            finally
            {
                events.Writer.Complete();
            }
        }
    }

    private sealed class EventProgress(ChannelWriter<SseItem<object>> events) : IProgress<SourceProgress>
    {
        public void Report(SourceProgress value) => events.TryWrite(new SseItem<object>(
            new SourceEvent(value.Done, value.Total, value.Latest.Url, value.Latest.Outcome.ToString()), "source"));
    }
}
