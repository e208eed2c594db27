using System.Text.Json;
using CitationCheck.Tests.Sources;

namespace CitationCheck.Tests.Reading;

/// <summary>
/// Public reports in other dresses read as they did before. The reports stand beside the project; without them the tests are
/// ignored.
/// </summary>
[Category("Corpus")]
public sealed class DressTests
{
    private static readonly Lazy<List<(string Id, string Text, string Read)>> Reports = new(Load);

    [TestCaseSource(typeof(DressTests), nameof(Names))]
    public void A_report_reads_the_same_in_another_dress(string name)
    {
        Dress dress = Dress.All.Single(dress => dress.Name == name);
        var changed = new List<string>();
        foreach ((string id, string text, string read) in Reports.Value)
        {
            if (Dress.Read(dress.Change(text)) != read)
            {
                changed.Add(id);
            }
        }

        TestContext.Out.WriteLine($"{name}: {changed.Count} of {Reports.Value.Count} read otherwise: {string.Join(' ', changed)}");
        changed.Count.Should().BeLessThanOrEqualTo(Reports.Value.Count * dress.MostChanged / 100, "{0}", string.Join(' ', changed));
    }

    private static IEnumerable<string> Names() => Dress.All.Select(static dress => dress.Name);

    /// <summary>A few reports of each corpus whose list is one of lines <c>[1] …</c>.</summary>
    private static List<(string Id, string Text, string Read)> Load()
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var reports = new List<(string, string, string)>();
        foreach (JsonElement row in SharedRows.Read("reports/reports.jsonl.gz"))
        {
            string corpus = row.GetProperty("corpus").GetString()!;
            string text = row.GetProperty("text").GetString()!;
            int before = taken.GetValueOrDefault(corpus);
            if (before < 12 && Dress.Fits(text))
            {
                taken[corpus] = before + 1;
                reports.Add((row.GetProperty("id").GetString()!, text, Dress.Read(text)));
            }
        }

        return reports;
    }
}
