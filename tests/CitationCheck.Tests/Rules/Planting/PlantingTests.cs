using System.Text;
using CitationCheck.Rules;

namespace CitationCheck.Tests.Rules.Planting;

/// <summary>Reports without a fault give nothing; each fault that is planted is found by its rule alone, once and at its place.</summary>
public sealed class PlantingTests
{
    private const int CleanReports = 12;
    private const int ReportsPerDefect = 3;

    private static readonly ValidationOptions Options = new() { Today = new DateOnly(2026, 1, 31) };

    private static IEnumerable<TestCaseData> Clean() =>
        Convention.All.Select(convention => new TestCaseData(convention).SetArgDisplayNames($"{convention}"));

    private static IEnumerable<TestCaseData> Planted() =>
        from pair in Defect.All.Select((defect, index) => (defect, index))
        from markers in Convention.All.Select(convention => convention.Markers).Distinct()
        where Convention.All.Any(convention => convention.Markers == markers && IsPlanted(pair.defect, convention))
        select new TestCaseData(pair.defect, markers, pair.index).SetArgDisplayNames(pair.defect.Rule, markers.Name, $"{pair.index}");

    [TestCaseSource(nameof(Clean))]
    public void A_report_without_a_fault_gives_no_finding(Convention convention)
    {
        // A list of bare URLs is told of once, quietly.
        string[] told = convention.List == ListShape.Bare ? ["CC206"] : [];
        for (int seed = 0; seed < CleanReports; seed++)
        {
            string text = new PlantedReport(convention, seed).Write();
            IReadOnlyList<Finding> findings = CitationValidator.Validate(text, Options).Findings;
            if (!findings.Select(finding => finding.RuleId).SequenceEqual(told)
                || findings.Any(finding => finding.Severity != Severity.Info))
            {
                Assert.Fail($"{string.Join('\n', findings.Select(Show))}\nof seed {seed}, {convention}, which has no fault:\n{text}");
            }
        }
    }

    [TestCaseSource(nameof(Planted))]
    public void A_planted_fault_is_found_once_at_its_place_and_nothing_else_is_told(Defect defect, MarkerStyle markers, int index)
    {
        foreach (Convention convention in Convention.All.Where(
            convention => convention.Markers == markers && IsPlanted(defect, convention)))
        {
            for (int seed = 0; seed < ReportsPerDefect; seed++)
            {
                var report = new PlantedReport(convention, (index * 1_000) + seed);
                defect.Plant(report);
                (string text, TextSpan place) = TakeMark(report.Write());

                Finding[] findings = [.. CitationValidator.Validate(text, Options).Findings];

                if (findings.Where(finding => finding.RuleId == defect.Rule).Select(finding => finding.Span).ToArray() is not [var span]
                    || span != place
                    || findings.Any(
                        finding => finding.RuleId != defect.Rule && !(convention.List == ListShape.Bare && finding.RuleId == "CC206")))
                {
                    Assert.Fail(
                        $"{defect.Rule} was expected once, at {place} “{place.Slice(text)}”, but there "
                        + $"were\n{string.Join('\n', findings.Select(Show))}\nof seed {seed}, {convention}:\n{text}");
                }
            }
        }
    }

    [Test]
    public void Every_rule_is_planted_in_every_convention_or_left_out_for_a_reason()
    {
        foreach (string rule in RuleCatalog.All.Select(rule => rule.Descriptor.Id).Where(id => id is ['C', 'C', '1' or '2', ..]))
        {
            Convention[] planted =
                [.. Convention.All.Where(convention => Defect.All.Any(defect => defect.Rule == rule && IsPlanted(defect, convention)))];
            Convention.All.Except(planted).Where(convention => LeftOut.Reason(rule, convention) is null)
                .Should().BeEmpty("{0} is neither planted there nor left out", rule);
        }

        LeftOut.All.Where(row => !Convention.All.Any(row.In)).Should().BeEmpty("what is left out is left out somewhere");
    }

    [TestCase("CC1")]
    [TestCase("CC2")]
    public void A_family_is_planted_in_hundreds_of_reports(string family)
    {
        int reports = Defect.All.Where(defect => defect.Rule.StartsWith(family, StringComparison.Ordinal))
            .Sum(defect => Convention.All.Count(convention => IsPlanted(defect, convention))) * ReportsPerDefect;
        TestContext.Out.WriteLine($"{family}xx: {reports} reports in {Convention.All.Length} conventions");
        reports.Should().BeGreaterThan(200);
    }

    private static bool IsPlanted(Defect defect, Convention convention) =>
        defect.Fits(convention) && LeftOut.Reason(defect.Rule, convention) is null;

    private static string Show(Finding finding) => $"{finding.RuleId} {finding.Severity} {finding.Span}: {finding.Message}";

    private static (string Text, TextSpan Place) TakeMark(string marked)
    {
        int start = marked.IndexOf('⟦', StringComparison.Ordinal);
        int end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        return (new StringBuilder(marked).Replace("⟦", "").Replace("⟧", "").ToString(), TextSpan.FromBounds(start, end));
    }
}
