using System.Diagnostics;
using System.Globalization;
using CitationCheck.Measuring;
using Microsoft.Extensions.AI;

namespace CitationCheck.Benchmarks.Streaming;

/// <summary>
/// What checking adds to a streamed answer: in total, per token, and at most between two tokens, against the bare client and against
/// validating the whole once. Processor time of the thread, medians of runs in turn.
/// </summary>
internal static class StreamingTable
{
    private const int WarmUps = 5;
    private static readonly int[] Lengths = [10_000, 100_000, 1_000_000];

    /// <summary>Prints the table.</summary>
    /// <param name="rounds">How often each is measured.</param>
    public static void Print(int rounds)
    {
        Console.WriteLine("\n| characters | tokens | bare client, ms | with check, ms | µs per token | longest pause before a token, ms "
            + "| validated once, ms | with check / validated once |\n|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (int length in Lengths)
        {
            PrintRow(length, length > 100_000 ? Math.Max(3, rounds / 3) : rounds);
        }
    }

    private static void PrintRow(int length, int rounds)
    {
        ChatResponseUpdate[] updates = StreamedTexts.Updates(length);
        string text = string.Concat(updates.Select(static update => update.Text));
        IChatClient bare = new ReplayingClient(updates);
        IChatClient withCheck = bare.AsBuilder().UseCitationCheck().Build();
        List<double> bareTimes = [];
        List<double> checkedTimes = [];
        List<double> wholeTimes = [];
        List<double> pauses = [];
        for (int round = -WarmUps; round < rounds; round++)
        {
            double one = Time(() => Stream(bare));
            double pause = 0;
            double two = Time(() => pause = Stream(withCheck));
            double three = Time(() => CitationValidator.Validate(text, StreamedTexts.Sources));
            if (round >= 0)
            {
                bareTimes.Add(one);
                checkedTimes.Add(two);
                wholeTimes.Add(three);
                pauses.Add(pause);
            }
        }

        double added = Median(checkedTimes) - Median(bareTimes);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {length} | {updates.Length} | {Median(bareTimes):F2} | {Median(checkedTimes):F1} | {added * 1000 / updates.Length:F2} "
                + $"| {Median(pauses):F2} | {Median(wholeTimes):F2} | {Median(checkedTimes) / Median(wholeTimes):F1} |"));
    }

    /// <summary>Reads a stream; returns the longest time between two updates of the model, in milliseconds.</summary>
    private static double Stream(IChatClient client)
    {
        double longest = 0;
        ChatOptions options = new ChatOptions().WithSources(StreamedTexts.Sources);
        IAsyncEnumerator<ChatResponseUpdate> stream =
            client.GetStreamingResponseAsync("How often did it rain?", options).GetAsyncEnumerator();
        long before = Stopwatch.GetTimestamp();
        while (stream.MoveNextAsync().AsTask().GetAwaiter().GetResult())
        {
            if (stream.Current.Contents.Count > 0)
            {
                longest = Math.Max(longest, Stopwatch.GetElapsedTime(before).TotalMilliseconds);
                before = Stopwatch.GetTimestamp();
            }
        }

        stream.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return longest;
    }

    private static double Time(Action run)
    {
        TimeSpan start = ThreadTime.Now;
        run();
        return (ThreadTime.Now - start).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
