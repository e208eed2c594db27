using System.Diagnostics;
using System.Globalization;
using CitationCheck.Measuring;

namespace CitationCheck.Fuzz;

/// <summary>Mutates texts and runs them until the time is over. What broke something is made smaller and kept.</summary>
internal sealed class Fuzzer(int seed, string folder)
{
    /// <summary>More than any text of this length needs: a busy machine is given room.</summary>
    private const double MostMicroseconds = 100;

    private const int MostKept = 20_000;
    private readonly Random random = new(seed);
    private readonly BranchMap branches = new();
    private readonly Dictionary<string, string> failures = new(StringComparer.Ordinal);

    /// <summary>Runs one input again.</summary>
    public static int Replay(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        FuzzTarget target = FuzzTargets.All.Single(target => name.StartsWith(FileName(target), StringComparison.Ordinal));
        string text = Load(file);
        Console.WriteLine(Show(text));
        TimeSpan before = ThreadTime.Now;
        target.Run(text);
        Console.WriteLine($"{(ThreadTime.Now - before).TotalMilliseconds:F1} ms for {text.Length} characters");
        return 0;
    }

    public int Run(TimeSpan time, int inputs, Dictionary<SeedKind, List<string>> seeds, string? only)
    {
        Directory.CreateDirectory(folder);
        var mutator = new Mutator(random);
        FuzzTarget[] targets =
            [.. FuzzTargets.All.Where(target => only is null || target.Name.Contains(only, StringComparison.OrdinalIgnoreCase))];
        var counts = new int[targets.Length];
        var clock = Stopwatch.StartNew();
        Console.WriteLine($"seed {seed}, {seeds[SeedKind.Report].Count} reports to begin with");
        for (int i = 0; i < inputs && clock.Elapsed < time; i++)
        {
            FuzzTarget target = targets[i % targets.Length];
            List<string> pool = seeds[target.Seeds];
            string text = mutator.Mutate(pool[random.Next(pool.Count)], pool[random.Next(pool.Count)]);
            Save("last", text); // what ends the process stays
            branches.Clear();
            if (Failure(target, text) is { } failure)
            {
                Keep(target, text, failure);
            }

            if (branches.IsNew() && pool.Count < MostKept)
            {
                pool.Add(text);
            }

            counts[i % targets.Length]++;
        }

        foreach ((FuzzTarget target, int count) in targets.Zip(counts))
        {
            Console.WriteLine($"{count,8} {target.Name}");
        }

        Console.WriteLine(
            $"{counts.Sum()} inputs in {clock.Elapsed.TotalSeconds:F0} s, {branches.Count} branches, {failures.Count} failures");
        return failures.Count == 0 ? 0 : 1;
    }

    /// <summary>
    /// What goes wrong with a text, in words that are the same for the same cause; <see langword="null"/> when nothing does.
    /// </summary>
    private static string? Failure(FuzzTarget target, string text)
    {
        TimeSpan before = ThreadTime.Now;
        try
        {
            target.Run(text);
        }
        catch (BrokenPromiseException broken)
        {
            return broken.Message;
        }
#pragma warning disable CA1031 // any exception is what is looked for
        catch (Exception exception)
#pragma warning restore CA1031
        {
            string place = exception.StackTrace?.Split('\n')
                .FirstOrDefault(static line => line.Contains("CitationCheck", StringComparison.Ordinal))?.Trim() ?? "";
            return $"{exception.GetType().Name}: {place}";
        }

        return IsSlow(ThreadTime.Now - before, text) && IsSlow(Again(target, text), text) && IsSlow(Again(target, text), text)
            ? "too slow"
            : null;
    }

    private static bool IsSlow(TimeSpan time, string text) => time.TotalMicroseconds > (text.Length + 2000) * MostMicroseconds;

    private static TimeSpan Again(FuzzTarget target, string text)
    {
        TimeSpan before = ThreadTime.Now;
        target.Run(text);
        return ThreadTime.Now - before;
    }

    private void Keep(FuzzTarget target, string text, string failure)
    {
        string key = $"{target.Name}: {failure}";
        if (!failures.TryAdd(key, text))
        {
            return;
        }

        string small = failure == "too slow" ? text : Shrink(target, text, failure);
        string file = Save($"{FileName(target)}-{failures.Count}", small);
        Console.WriteLine($"{key}\n  {file}\n  {Show(small)}");
    }

    /// <summary>Takes out part after part as long as the failure stays.</summary>
    private static string Shrink(FuzzTarget target, string text, string failure)
    {
        for (int part = text.Length / 2; part > 0; part /= 2)
        {
            for (int at = 0; at + part <= text.Length;)
            {
                string shorter = text.Remove(at, part);
                if (Failure(target, shorter) == failure)
                {
                    text = shorter;
                }
                else
                {
                    at += part;
                }
            }
        }

        return text;
    }

    private string Save(string name, string text)
    {
        string file = Path.Combine(folder, name + ".utf16");
        File.WriteAllBytes(file, System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan()));
        return file;
    }

    private static string Load(string file) =>
        System.Runtime.InteropServices.MemoryMarshal.Cast<byte, char>(File.ReadAllBytes(file)).ToString();

    private static string FileName(FuzzTarget target) => target.Name.Replace(", ", "-", StringComparison.Ordinal).Replace(' ', '-');

    private static string Show(string text) =>
        string.Concat((text.Length > 600 ? text[..600] + "…" : text).Select(
            static c => c is >= ' ' and < '\u007F' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")));
}
