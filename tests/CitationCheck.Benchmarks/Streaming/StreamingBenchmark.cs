using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.AI;

namespace CitationCheck.Benchmarks.Streaming;

/// <summary>Streams an answer of 100 kB in 25,000 updates, with and without checks, from a model that answers at once.</summary>
[MemoryDiagnoser]
public class StreamingBenchmark
{
    private ChatResponseUpdate[] _updates = [];

    /// <summary>Writes the answer once.</summary>
    [GlobalSetup]
    public void Setup() => _updates = StreamedTexts.Updates(100_000);

    /// <summary>The model alone.</summary>
    /// <returns>The number of updates.</returns>
    [Benchmark(Baseline = true)]
    public Task<int> Bare() => CountAsync(new ReplayingClient(_updates));

    /// <summary>With live findings and a result.</summary>
    /// <returns>The number of updates.</returns>
    [Benchmark]
    public Task<int> Annotate() => CountAsync(new ReplayingClient(_updates).AsBuilder().UseCitationCheck().Build());

    /// <summary>With markers removed.</summary>
    /// <returns>The number of updates.</returns>
    [Benchmark]
    public Task<int> Remove() => CountAsync(
        new ReplayingClient(_updates).AsBuilder().UseCitationCheck(check => check.Policy = CitationPolicy.Remove).Build());

    private static async Task<int> CountAsync(IChatClient client)
    {
        int count = 0;
        ChatOptions options = new ChatOptions().WithSources(StreamedTexts.Sources);
        await foreach (ChatResponseUpdate _ in client.GetStreamingResponseAsync("How often did it rain?", options).ConfigureAwait(false))
        {
            count++;
        }

        return count;
    }
}
