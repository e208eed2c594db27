using System.Globalization;
using CitationCheck.Measuring;
using CitationCheck.Tests.Hostile;

namespace CitationCheck.Fuzz;

/// <summary>Reads and checks every hostile pattern at a great length, and prints the most expensive.</summary>
internal static class Giants
{
    private const int Shown = 15;

    /// <summary>More for each character is a failure on any machine.</summary>
    private const double MostNanoseconds = 5_000;

    /// <param name="length">The length of each text, in UTF-16 code units.</param>
    /// <returns>The exit code: 1 when a text throws or takes far too long.</returns>
    public static int Run(int length)
    {
        var costs = new List<(double Nanoseconds, double Bytes, string Name)>();
        int failures = 0;
        foreach (string name in HostilePatterns.Names)
        {
            string text = HostilePatterns.Make(name, length);
            foreach (ReportFormat format in (ReportFormat[])[ReportFormat.Markdown, ReportFormat.PlainText, ReportFormat.Html])
            {
                try
                {
                    costs.Add(Measure(text, format, name));
                }
#pragma warning disable CA1031 // any exception is what is looked for
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    failures++;
                    Console.WriteLine($"{format}, {name}: {exception.GetType().Name}: {exception.Message}");
                }
            }
        }

        failures += costs.Count(static cost => cost.Nanoseconds > MostNanoseconds);
        Console.WriteLine("ns and bytes allocated for each character:");
        foreach ((double nanoseconds, double bytes, string name) in costs.OrderByDescending(static cost => cost.Nanoseconds).Take(Shown))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{nanoseconds,8:F0} {bytes,8:F0}  {name}"));
        }

        Console.WriteLine($"{costs.Count} texts of {length} characters, {failures} failures");
        return failures == 0 ? 0 : 1;
    }

    private static (double Nanoseconds, double Bytes, string Name) Measure(string text, ReportFormat format, string name)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan before = ThreadTime.Now;
        CitationValidator.Validate(Report.Parse(text, format));
        TimeSpan time = ThreadTime.Now - before;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        return (time.TotalNanoseconds / text.Length, (double)bytes / text.Length, $"{format}: {name}");
    }
}
