using System.Text.Json;
using CitationCheck.Tests.Sources;

namespace CitationCheck.Tests.Rules;

/// <summary>What the rules say of real reports; ignored where the shared data is absent.</summary>
[Category("Corpus")]
public sealed class RuleCorpusTests
{
    [Test]
    public void Uncited_claims_are_those_that_people_found_uncited()
    {
        ILookup<string, (string Text, bool IsCited)> gold = SharedRows.Read("reports/claims.jsonl.gz")
            .ToLookup(
                row => row.GetProperty("id").GetString()!,
                row => (row.GetProperty("claim").GetString()!, row.GetProperty("cited").GetArrayLength() > 0));
        var score = new ClaimScore();
        foreach (JsonElement row in SharedRows.Read("reports/reports.jsonl.gz")
            .Where(row => gold.Contains(row.GetProperty("id").GetString()!)))
        {
            score.Add([.. gold[row.GetProperty("id").GetString()!]], Report.Parse(row.GetProperty("text").GetString()!).Claims);
        }

        TestContext.Out.WriteLine(score);
        score.Precision.Should().BeGreaterThanOrEqualTo(0.975);
        score.Recall.Should().BeGreaterThanOrEqualTo(0.975);
    }

    [Test]
    public void Dangling_labels_and_idle_entries_are_those_of_the_labelled_reports()
    {
        Dictionary<string, JsonElement> gold = SharedRows.Read("reports/structure.jsonl.gz")
            .Where(row => row.GetProperty("markers").ValueKind == JsonValueKind.Array && !row.TryGetProperty("other_defs16", out _))
            .ToDictionary(row => row.GetProperty("id").GetString()!);
        int reports = 0;
        int dangling = 0;
        int idle = 0;
        foreach (JsonElement row in SharedRows.Read("reports/reports.jsonl.gz"))
        {
            if (!gold.TryGetValue(row.GetProperty("id").GetString()!, out JsonElement labelled))
            {
                continue;
            }

            reports++;
            ValidationResult result = CitationValidator.Validate(
                row.GetProperty("text").GetString()!, new ValidationOptions { Today = new DateOnly(2026, 1, 31) });
            IReadOnlyList<Finding> findings = result.Findings;
            dangling += Labels(labelled, "dangling")
                .SetEquals(findings.Where(finding => finding.RuleId == "CC101").Select(finding => finding.Citation!.Label))
                ? 1
                : 0;

            // CC204 tells of sources that are listed twice, and that one of the two entries is idle goes with it.
            HashSet<string> twice =
            [
                .. result.Report.References.GroupBy(reference => reference.Url)
                    .Where(same => same.Key is not null && same.Count() > 1)
                    .SelectMany(same => same)
                    .Select(reference => reference.Label)
            ];
            idle += Labels(labelled, "orphans")
                .Except(twice)
                .ToHashSet()
                .SetEquals(findings.SelectMany(static finding => finding.Parts is { Count: > 0 } parts ? parts : [finding])
                    .Where(finding => finding is { RuleId: "CC202", Reference: not null })
                    .Select(finding => finding.Reference!.Label)
                    .Except(twice))
                ? 1
                : 0;
        }

        TestContext.Out.WriteLine($"{reports} reports; the same dangling labels in {dangling}, the same idle entries in {idle}");
        ((double)dangling / reports).Should().BeGreaterThanOrEqualTo(0.99);
        ((double)idle / reports).Should().BeGreaterThanOrEqualTo(0.98);
    }

    [Test]
    public void A_report_whose_citations_were_taken_out_is_told_once()
    {
        foreach (JsonElement row in SharedRows.Read("reports/stripped.jsonl.gz"))
        {
            CitationValidator.Validate(row.GetProperty("text").GetString()!).Findings
                .Select(finding => finding.RuleId).Should().Equal(["CC108"], row.GetProperty("id").GetString());
        }
    }

    private static HashSet<string> Labels(JsonElement row, string name) =>
        [.. row.GetProperty(name).EnumerateArray().Select(label => label.ToString())];
}
