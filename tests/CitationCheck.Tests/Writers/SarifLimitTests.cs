using System.Text.Json;
using CitationCheck.Rules;
using CitationCheck.Writers;
using CitationCheck.Writers.Common;
using CitationCheck.Writers.Formats;

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

        using JsonDocument sarif =
            JsonDocument.Parse(ResultWriter.Write(OutputFormat.Sarif, builder.Build(), options: new WriterOptions { Indented = false }));
        JsonElement[] runs = [.. sarif.RootElement.GetProperty("runs").EnumerateArray()];
        runs.Select(run => run.GetProperty("results").GetArrayLength()).Should().Equal(SarifResultWriter.MaxResultsPerRun, 10);
        runs[1].GetProperty("automationDetails").GetProperty("id").GetString().Should().Be("citationcheck/2/");
    }

    [Test]
    public void A_file_that_is_full_leaves_out_notes_first_and_errors_last_and_says_so()
    {
        var builder = new ResultBuilder().Paragraph("Snow fell.");
        for (int at = 0; at < 900; at++)
        {
            Severity severity = (Severity)(at % 3);
            builder.Finding(report => Samples.About(report.Claims[0], "CC103", severity, "m"));
        }

        using var output = new StringWriter();
        var writer = new SarifResultWriter(output, WriterOptions.Default, maxBytes: 400_000);
        writer.Write(builder.Build(), "a.md");
        writer.Complete();
        output.ToString().Length.Should().BeLessThan(420_000);

        using JsonDocument sarif = JsonDocument.Parse(output.ToString());
        JsonElement run = sarif.RootElement.GetProperty("runs")[0];
        Dictionary<string, int> counts = run.GetProperty("results")
            .EnumerateArray()
            .GroupBy(result => result.GetProperty("level").GetString()!)
            .ToDictionary(group => group.Key, group => group.Count());
        counts["error"].Should().BeGreaterThan(counts["warning"]);
        counts["warning"].Should().BeGreaterThan(counts["note"]);
        run.GetProperty("invocations")[0]
            .GetProperty("toolExecutionNotifications")[0]
            .GetProperty("message")
            .GetProperty("text")
            .GetString()
                .Should().Be($"{900 - counts.Values.Sum()} findings omitted: GitHub does not accept larger files.");
    }

    [Test]
    public void Every_rule_has_help_and_points_where_the_options_say()
    {
        var options = new WriterOptions { RuleHelpUri = "https://rules.test/{id}" };
        using JsonDocument sarif = JsonDocument.Parse(ResultWriter.Write(OutputFormat.Sarif, Samples.Harbour(), options: options));
        JsonElement[] rules =
            [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        rules.Should().HaveCount(RuleCatalog.All.Count);
        foreach (JsonElement rule in rules)
        {
            rule.GetProperty("helpUri").GetString()
                .Should().Be("https://rules.test/" + rule.GetProperty("id").GetString()!.ToLowerInvariant());
            rule.GetProperty("help").GetProperty("text").GetString().Should().Contain("Flagged:");
            rule.GetProperty("properties").GetProperty("tags").GetArrayLength().Should().BeLessThanOrEqualTo(20);
        }
    }

    [TestCase("reports/a b.md", "reports/a%20b.md", true)]
    [TestCase("./c#1.md", "c%231.md", true)]
    [TestCase(@"D:\reports\ä.md", "file:///D:/reports/%C3%A4.md", false)]
    [TestCase("/srv/a:b.md", "file:///srv/a%3Ab.md", false)]
    public void A_name_becomes_a_uri(string name, string uri, bool isRelative) => ArtifactUri.Of(name).Should().Be((uri, isRelative));
}
