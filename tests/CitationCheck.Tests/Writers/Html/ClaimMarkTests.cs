using System.Text.Json;
using CitationCheck.Tests.Properties;
using CitationCheck.Tests.Sources;

namespace CitationCheck.Tests.Writers.Html;

/// <summary>What the page marks as a claim is the claim's visible text, no more and no less.</summary>
public sealed class ClaimMarkTests
{
    [Test]
    [Category("Corpus")]
    public void The_page_marks_the_claims_of_public_reports()
    {
        List<string> faults = [];
        foreach (JsonElement row in SharedRows.Read("reports/reports.jsonl.gz"))
        {
            var report = Report.Parse(row.GetProperty("text").GetString()!);
            faults.AddRange(ClaimMarks.Faults(report).Select(fault => $"{row.GetProperty("id")}: {fault}"));
        }

        faults.Should().BeEmpty();
    }

    [Test]
    public void The_page_marks_the_claims_of_any_report() =>
        Gen.Select(Gen.OneOf(ReportText.Any, ReportText.Signs, ReportText.WellFormed, ReportText.Rich), Gen.Enum<ReportFormat>()).AllHold(
            input => !ClaimMarks.Faults(Report.Parse(input.Item1, input.Item2)).Any(),
            count: 2000,
            print: input => $"{input.Item2}: {JsonSerializer.Serialize(input.Item1)}\n"
                + $"{string.Join('\n', ClaimMarks.Faults(Report.Parse(input.Item1, input.Item2)))}");

    [TestCase("| A | B |\n|---|---|\n| x \\| y | rain fell 3 mm [1] |", "x | y", "rain fell 3 mm [1]")]
    [TestCase("| A | B |\n|---|---|\n| | rain fell |", "", "rain fell")]
    [TestCase("| A | B |\n|---|---|\n| rain fell | |", "rain fell", "")]
    [TestCase("<table><tr><td></td><td>rain | snow</td></tr></table>", "", "rain | snow")]
    public void A_row_has_the_cells_of_its_table(string table, params string[] cells)
    {
        Block row = Report.Parse(table, table.StartsWith('<') ? ReportFormat.Html : ReportFormat.Markdown)
            .Blocks.Single(block => block.Kind == BlockKind.TableRow);

        row.Cells.Select(cell => cell.Slice(row.Text)).Should().Equal(cells);
    }
}
