using System.Globalization;
using CitationCheck.Writers;

namespace CitationCheck.Fuzz;

/// <summary>Checks the same reports on many threads and in many cultures: each result is that of one thread alone.</summary>
internal static class Threads
{
    /// <summary>Those of the machine; one without data on cultures has none.</summary>
    private static readonly CultureInfo[] Cultures =
        [CultureInfo.InvariantCulture, .. CultureInfo.GetCultures(CultureTypes.SpecificCultures)];

    /// <returns>The exit code: 1 when a result differs.</returns>
    public static int Run(int threads, TimeSpan time, int seed, IReadOnlyList<string> texts)
    {
        string[] expected = [.. texts.Select(static text => Written(CitationValidator.Validate(text)))];
        Report[] shared = [.. texts.Select(static text => Report.Parse(text))];
        long heapBefore = GC.GetTotalMemory(forceFullCollection: true);
        int checkedReports = 0;
        int differences = 0;
        using var end = new CancellationTokenSource(time);
        Thread[] all =
        [
            .. Enumerable.Range(0, threads).Select(number => new Thread(() =>
            {
                CultureInfo.CurrentCulture = Cultures[number * 31 % Cultures.Length];
                var random = new Random(seed + number);
                while (!end.IsCancellationRequested)
                {
                    int at = random.Next(texts.Count);
                    ValidationResult result = CitationValidator.Validate(random.Next(2) == 0 ? shared[at] : Report.Parse(texts[at]));
                    Interlocked.Increment(ref checkedReports);
                    if (Written(result) != expected[at])
                    {
                        Interlocked.Increment(ref differences);
                    }
                }
            })),
        ];
        Array.ForEach(all, static thread => thread.Start());
        Array.ForEach(all, static thread => thread.Join());
        long heapAfter = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(
            $"{threads} threads, {checkedReports} reports, {differences} differ; heap {heapBefore >> 20} → {heapAfter >> 20} MB");
        GC.KeepAlive(shared);
        return differences == 0 ? 0 : 1;
    }

    private static string Written(ValidationResult result) => ResultWriter.Write(OutputFormat.JsonLines, result, "a.md");
}
