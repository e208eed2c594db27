using System.Text.Json;
using CitationCheck.Rules;
using CitationCheck.Writers;

namespace CitationCheck.Tests.Writers;

/// <summary>GitHub refuses or cuts a file that is beyond its limits.</summary>
[TestFixture]
internal sealed class SarifLimitTests
{
    [Test]
    public void A_run_is_closed_before_it_holds_more_results_than_github_takes()
    {
        var builder = new ResultBuilder().Paragraph("Snow fell.");
        for (int at = 0; at < SarifResultWriter.MaxResultsPerRun + 10; at++)
        {
            builder.Finding(report => Samples.About(report.Claims[0], "CC103", Severity.Info, "m"));
        }

        using JsonDocument sarif = JsonDocument.Parse(ResultWriter.Write(OutputFormat.Sarif, builder.Build(), options: new WriterOptions { Indented = false }));
        JsonElement[] runs = [.. sarif.RootElement.GetProperty("runs").EnumerateArray()];
        runs.Select(run => run.GetProperty("results").GetArrayLength()).Should().Equal(SarifResultWriter.MaxResultsPerRun, 10);
        runs[1].GetProperty("automationDetails").GetProperty("id").GetString().Should().Be("citationcheck/2/");
    }

    [Test]
    public void Every_rule_has_help_and_points_where_the_options_say()
    {
        var options = new WriterOptions { RuleHelpUri = "https://rules.test/{id}" };
        using JsonDocument sarif = JsonDocument.Parse(ResultWriter.Write(OutputFormat.Sarif, Samples.Harbour(), options: options));
        JsonElement[] rules = [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        rules.Should().HaveCount(RuleCatalog.All.Count);
        foreach (JsonElement rule in rules)
        {
            rule.GetProperty("helpUri").GetString().Should().Be("https://rules.test/" + rule.GetProperty("id").GetString()!.ToLowerInvariant());
            rule.GetProperty("help").GetProperty("text").GetString().Should().Contain("Fails:");
            rule.GetProperty("properties").GetProperty("tags").GetArrayLength().Should().BeLessThanOrEqualTo(20);
        }
    }

    [TestCase("reports/a b.md", "reports/a%20b.md", true)]
    [TestCase("./c#1.md", "c%231.md", true)]
    [TestCase(@"D:\reports\ä.md", "file:///D:/reports/%C3%A4.md", false)]
    [TestCase("/srv/a:b.md", "file:///srv/a%3Ab.md", false)]
    public void A_name_becomes_a_uri(string name, string uri, bool isRelative) => ArtifactUri.Of(name).Should().Be((uri, isRelative));
}
