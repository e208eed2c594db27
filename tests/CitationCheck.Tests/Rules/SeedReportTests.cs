using CitationCheck.Tests.Sources;

namespace CitationCheck.Tests.Rules;

/// <summary>What the report that the project began with must give, and nothing more.</summary>
public sealed class SeedReportTests
{
    [Test]
    public void The_seed_report_gives_what_an_editor_would_mark()
    {
        string text = File.ReadAllText(SharedRows.PathOf("seed/report.txt"));
        ValidationResult result = CitationValidator.Validate(text, new ValidationOptions { Today = new DateOnly(2026, 1, 31) });
        Block[] paragraphs = [.. result.Report.Blocks.Where(block => block.Claims.Count > 0)];

        result.Findings.Select(finding => (finding.RuleId, finding.Severity, finding.Span)).Should().Equal(
            ("CC102", Severity.Warning, paragraphs[3].Span),
            ("CC103", Severity.Info, paragraphs[5].Claims[1].Span),
            ("CC102", Severity.Warning, paragraphs[6].Span),
            ("CC207", Severity.Info, result.Report.ReferenceLists.Single().Span));
    }
}
