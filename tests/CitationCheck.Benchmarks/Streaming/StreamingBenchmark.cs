using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.AI;

namespace CitationCheck.Benchmarks.Streaming;

/// <summary>Streams an answer of 100 kB in 25,000 updates, with and without checks, from a model that answers at once.</summary>
[MemoryDiagnoser]
public class StreamingBenchmark
{
    private IChatClient _bare = null!;
    private IChatClient _checked = null!;
    private IChatClient _removing = null!;

    /// <summary>Builds the clients once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _bare = new ReplayingClient(StreamedTexts.Updates(100_000));
        _checked = _bare.AsBuilder().UseCitationCheck().Build();
        _removing = _bare.AsBuilder().UseCitationCheck(check => check.Policy = CitationPolicy.Remove).Build();
    }

    /// <summary>The model alone.</summary>
    /// <returns>The number of updates.</returns>
    [Benchmark(Baseline = true)]
    public Task<int> Bare() => CountAsync(_bare);

    /// <summary>With live findings and a result.</summary>
    /// <returns>The number of updates.</returns>
    [Benchmark]
    public Task<int> Annotate() => CountAsync(_checked);

    /// <summary>With markers removed.</summary>
    /// <returns>The number of updates.</returns>
    [Benchmark]
    public Task<int> Remove() => CountAsync(_removing);

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
