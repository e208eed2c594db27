using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CitationCheck.Measuring;

namespace CitationCheck.Benchmarks.Growth;

/// <summary>
/// Time and memory for each character as reports grow. Where both stay flat, they are linear. It is no BenchmarkDotNet
/// benchmark, for the longest texts take seconds each and one run of them tells enough.
/// </summary>
internal static partial class GrowthTable
{
    private const int Shortest = 1 << 10;

    /// <summary>
    /// How often each shape is measured before it counts: the runtime has to see the code a while before it makes it fast.
    /// </summary>
    private const int WarmUps = 4;

    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(300);

    /// <summary>Prints the tables.</summary>
    /// <param name="most">The longest text, in characters.</param>
    public static void Print(int most)
    {
        for (int turn = 0; turn < WarmUps; turn++)
        {
            foreach ((_, Func<int, string> make) in GrowthShapes.All)
            {
                Measure(make(1 << 14), ReportFormat.Markdown);
            }
        }

        foreach (ReportFormat format in new[] { ReportFormat.Markdown, ReportFormat.PlainText, ReportFormat.Html })
        {
            Console.WriteLine($"\n{format}: ns and bytes allocated for each character\n");
            int[] lengths = [.. Enumerable.Range(0, 9).Select(static i => Shortest << (2 * i)).Where(length => length <= most)];
            Row("shape", lengths.Select(Size));
            Row("---", lengths.Select(static _ => "---:"));
            foreach ((string name, Func<int, string> make) in GrowthShapes.All)
            {
                Row(name, lengths.Select(length => Measure(As(format, make(length)), format)));
            }
        }

        Console.WriteLine("\nMarkdown: ns and bytes allocated for each of\n");
        int[] counts = [.. new[] { 100, 1000, 10_000, 100_000, 1_000_000 }.Where(count => count * 16L <= most)];
        Row("count", counts.Select(static count => count.ToString("N0", CultureInfo.InvariantCulture)));
        Row("---", counts.Select(static _ => "---:"));
        Row(
            "references",
            counts.Select(static count => count > 100_000 ? "" : Measure(GrowthShapes.References(count), ReportFormat.Markdown, count)));
        Row("citations", counts.Select(static count => Measure(GrowthShapes.Citations(count), ReportFormat.Markdown, count)));
    }

    /// <summary>As a page: a paragraph for each, entries in a list. Markdig's own pages would end where its limits are.</summary>
    private static string As(ReportFormat format, string markdown)
    {
        if (format != ReportFormat.Html)
        {
            return markdown;
        }

        var page = new StringBuilder("<html><body>");
        foreach (string part in markdown.Split("\n\n"))
        {
            _ = part.StartsWith('#') ? page.Append("<h2>").Append(part.AsSpan().TrimStart("# ")).Append("</h2>\n")
                : part.StartsWith("1. ", StringComparison.Ordinal)
                    ? page.Append("<ol>").Append(Entry().Replace(part, "<li>")).Append("</ol>\n")
                : page.Append("<p>").Append(part).Append("</p>\n");
        }

        return page.ToString();
    }

    private static string Measure(string text, ReportFormat format, int? units = null)
    {
        var best = TimeSpan.MaxValue;
        TimeSpan began = ThreadTime.Now;
        long bytes = 0;
        for (int runs = 0; runs == 0 || (ThreadTime.Now - began < Enough && runs < 2000); runs++)
        {
            GC.Collect();
            long before = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan start = ThreadTime.Now;
            CitationValidator.Validate(Report.Parse(text, format));
            TimeSpan time = ThreadTime.Now - start;
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            best = time < best ? time : best;
        }

        double per = units ?? text.Length;
        return string.Create(CultureInfo.InvariantCulture, $"{best.TotalNanoseconds / per:N0} / {bytes / per:N0}");
    }

    private static void Row(string name, IEnumerable<string> cells)
    {
        Console.Write($"| {name} |");
        foreach (string cell in cells)
        {
            Console.Write($" {cell} |");
        }

        Console.WriteLine();
    }

    private static string Size(int length) => length < 1 << 20 ? $"{length >> 10} kB" : $"{length >> 20} MB";

    [GeneratedRegex(@"^[0-9]+\. ", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
