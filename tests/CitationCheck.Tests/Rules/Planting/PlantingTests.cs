using System.Text;

namespace CitationCheck.Tests.Rules.Planting;

/// <summary>Reports without a fault give nothing; each fault that is planted is found by its rule, at its place.</summary>
public sealed class PlantingTests
{
    private const int CleanReports = 60;
    private const int ReportsPerDefect = 25;

    private static readonly ValidationOptions Options = new() { Today = new DateOnly(2026, 1, 31) };

    private static IEnumerable<TestCaseData> Clean() => Convention.All.Select(convention => new TestCaseData(convention).SetArgDisplayNames(convention.Name));

    private static IEnumerable<TestCaseData> Planted() =>
        from pair in Defect.All.Select((defect, index) => (defect, index))
        from convention in Convention.All
        where pair.defect.Fits(convention)
        select new TestCaseData(pair.defect, convention, pair.index).SetArgDisplayNames(pair.defect.Rule, convention.Name, $"{pair.index}");

    [TestCaseSource(nameof(Clean))]
    public void A_report_without_a_fault_gives_no_error_and_no_warning(Convention convention)
    {
        for (int seed = 0; seed < CleanReports; seed++)
        {
            string text = new PlantedReport(convention, seed).Write();
            CitationValidator.Validate(text, Options).Findings.Select(Show).Should().BeEmpty($"seed {seed} has no fault:\n{text}\n");
        }
    }

    [TestCaseSource(nameof(Planted))]
    public void A_planted_fault_is_found_at_its_place_and_nothing_else_is_loud(Defect defect, Convention convention, int index)
    {
        for (int seed = 0; seed < ReportsPerDefect; seed++)
        {
            var report = new PlantedReport(convention, (index * 1_000) + seed);
            defect.Plant(report);
            (string text, TextSpan place) = TakeMark(report.Write());

            IReadOnlyList<Finding> findings = CitationValidator.Validate(text, Options).Findings;

            string because = $"of seed {seed}:\n{text}\n";
            findings.Where(finding => finding.RuleId == defect.Rule).Select(finding => finding.Span.Slice(text)).Should().Equal([place.Slice(text)], because);
            findings.Single(finding => finding.RuleId == defect.Rule).Span.Should().Be(place, because);
            findings.Where(finding => finding.RuleId != defect.Rule && finding.Severity != Severity.Info).Select(Show).Should().BeEmpty(because);
        }
    }

    [Test]
    public void Every_family_is_planted_in_hundreds_of_reports()
    {
        foreach (string family in new[] { "CC1", "CC2" })
        {
            (Defect.All.Where(defect => defect.Rule.StartsWith(family, StringComparison.Ordinal)).Sum(defect => Convention.All.Count(defect.Fits)) * ReportsPerDefect)
                .Should().BeGreaterThan(200);
        }
    }

    private static string Show(Finding finding) => $"{finding.RuleId} {finding.Severity} {finding.Span}: {finding.Message}";

    private static (string Text, TextSpan Place) TakeMark(string marked)
    {
        int start = marked.IndexOf('⟦', StringComparison.Ordinal);
        int end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        return (new StringBuilder(marked).Replace("⟦", "").Replace("⟧", "").ToString(), TextSpan.FromBounds(start, end));
    }
}
