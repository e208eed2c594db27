using System.Diagnostics;
using System.Globalization;
using CitationCheck.Measuring;
using CitationCheck.Tests.Hostile;

namespace CitationCheck.Fuzz;

/// <summary>
/// Looks for texts of which twice as much costs more than twice as much: bytes allocated, which are the same in every run, and where
/// those are linear the processor time of much longer texts, measured again before it counts.
/// </summary>
internal sealed class GrowthFuzzer(int seed, string folder)
{
    private const int Length = 32_000;

    /// <summary>The growth for each doubling that is taken for linear: lists double their room, tables take the next prime.</summary>
    private const double MostBytes = 2.3;

    private const double MostTime = 3.4; // data that no longer fits into caches costs more, too

    /// <summary>What allocates less for each character is measured too coarsely: buffers, caches that fill.</summary>
    private const int LeastBytesPerCharacter = 64;

    private const double LeastMilliseconds = 30;

    /// <summary>Tries shapes until there were enough of them, or the time is over.</summary>
    /// <returns>The exit code: 1 when something grows too fast.</returns>
    public int Run(int shapes, TimeSpan time, string? only)
    {
        var random = new Random(seed);
        (string Name, Func<GrowthSample, Action> Prepare)[] targets =
            [.. GrowthTargets.All.Where(target => only is null || target.Name.Contains(only, StringComparison.OrdinalIgnoreCase))];
        var clock = Stopwatch.StartNew();
        Console.WriteLine($"growth, seed {seed.ToString(CultureInfo.InvariantCulture)}");
        int failures = 0;
        int tried = 0;
        for (; tried < shapes && clock.Elapsed < time; tried++)
        {
            var shape = GrowthShape.Next(random, HostilePatterns.Units);
            var samples = new Dictionary<int, GrowthSample>();
            foreach ((string name, Func<GrowthSample, Action> prepare) in targets)
            {
                if (Fault(prepare, length => SampleOf(shape, length, samples)) is { } fault)
                {
                    failures++;
                    string file = Path.Combine(folder, $"growth-{seed}-{tried}.txt");
                    Directory.CreateDirectory(folder);
                    File.WriteAllText(file, shape.Make(2 * Length));
                    Console.WriteLine($"{name}: {fault}\n  {shape.Name}\n  {file}");
                }
            }
        }

        Console.WriteLine(
            $"{tried} shapes × {targets.Length} operations in {clock.Elapsed.TotalSeconds:F0} s, {failures} grow faster than their input");
        return failures == 0 ? 0 : 1;
    }

    private static GrowthSample SampleOf(GrowthShape shape, int length, Dictionary<int, GrowthSample> known)
    {
        if (!known.TryGetValue(length, out GrowthSample? sample))
        {
            sample = new GrowthSample(shape.Make(length));
            known.Add(length, sample);
        }

        return sample;
    }

    private static string? Fault(Func<GrowthSample, Action> prepare, Func<int, GrowthSample> sample)
    {
        try
        {
            return CostFault(prepare, sample);
        }
#pragma warning disable CA1031 // any exception is what is looked for
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.GetType().Name + ": " + exception.Message;
        }
    }

    /// <summary>Measures what seems to grow too fast again with a longer text: a limit may lie between, or the collector.</summary>
    private static string? CostFault(Func<GrowthSample, Action> prepare, Func<int, GrowthSample> sample)
    {
        prepare(sample(Length))(); // what is made once is made now
        string? fault = null;
        foreach (int length in (int[])[Length, 2 * Length, 4 * Length])
        {
            Cost[] costs = [.. Doublings(length).Select(next => Measure(prepare(sample(next))))];
            fault = costs[^1].Bytes > 4L * length * LeastBytesPerCharacter && Growth(costs, static cost => cost.Bytes) > MostBytes
                ? $"{string.Join(", ", costs.Select(static cost => cost.Bytes.ToString("N0", CultureInfo.InvariantCulture)))} bytes"
                : costs[^1].Milliseconds > LeastMilliseconds && Growth(costs, static cost => cost.Milliseconds) > MostTime
                ? $"{string.Join(", ", costs.Select(static cost => cost.Milliseconds.ToString("F0", CultureInfo.InvariantCulture)))} ms"
                : null;
            if (fault is null)
            {
                return null;
            }
        }

        return $"{fault} from {4 * Length} characters on";
    }

    private static IEnumerable<int> Doublings(int length) => [length, 2 * length, 4 * length];

    /// <summary>The smaller growth of two doublings.</summary>
    private static double Growth(Cost[] costs, Func<Cost, double> of) =>
        Math.Min(of(costs[1]) / of(costs[0]), of(costs[2]) / of(costs[1]));

    /// <summary>The processor time of this thread without that of the collector, which looks at all texts that are kept.</summary>
    private static TimeSpan WorkTime => ThreadTime.Now - GC.GetTotalPauseDuration();

    private static Cost Measure(Action action)
    {
        TimeSpan time = WorkTime;
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        action();
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        return new Cost(bytes, (WorkTime - time).TotalMilliseconds);
    }

    private readonly record struct Cost(long Bytes, double Milliseconds);
}
