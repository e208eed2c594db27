using System.Text.Json;
using CitationCheck.Tests.Sources;

namespace CitationCheck.Tests.Reading;

/// <summary>
/// Floors on public reports with labels, which stand beside the project and are not part of it. Without them the tests are ignored.
/// </summary>
[Category("Corpus")]
public sealed class StructureCorpusTests
{
    private static readonly Lazy<Dictionary<string, StructureScore>> Scores = new(ScoreAll);

    [Test]
    public void Citations_and_references_of_all_labelled_reports_are_read()
    {
        StructureScore all = Scores.Value["all"];
        foreach ((string corpus, StructureScore score) in Scores.Value)
        {
            TestContext.Out.WriteLine($"{corpus,-20} {score}");
        }

        all.CitationPrecision.Should().BeGreaterThanOrEqualTo(0.999);
        all.CitationRecall.Should().BeGreaterThanOrEqualTo(0.999);
        all.ReferencePrecision.Should().BeGreaterThanOrEqualTo(0.998);
        all.ReferenceRecall.Should().BeGreaterThanOrEqualTo(0.998);
        all.Titles.Should().BeGreaterThanOrEqualTo(0.985);
    }

    [Test]
    public void No_corpus_falls_behind()
    {
        foreach ((string corpus, StructureScore score) in Scores.Value)
        {
            score.CitationPrecision.Should().BeGreaterThanOrEqualTo(0.995, corpus);
            score.CitationRecall.Should().BeGreaterThanOrEqualTo(0.995, corpus);
            score.ReferencePrecision.Should().BeGreaterThanOrEqualTo(0.99, corpus);
            score.ReferenceRecall.Should().BeGreaterThanOrEqualTo(0.99, corpus);
        }
    }

    [Test]
    public void Reports_without_citations_give_none()
    {
        foreach (JsonElement row in SharedRows.Read("reports/stripped.jsonl.gz"))
        {
            Report.Parse(row.GetProperty("text").GetString()!).Citations.Should().BeEmpty(row.GetProperty("id").GetString());
        }
    }

    [Test]
    public void Spans_of_every_report_are_exact()
    {
        foreach (JsonElement row in SharedRows.Read("reports/reports.jsonl.gz"))
        {
            using var scope = new FluentAssertions.Execution.AssertionScope(row.GetProperty("id").GetString());
            SpanCheck.Verify(Report.Parse(row.GetProperty("text").GetString()!));
        }
    }

    [Test]
    public void The_seed_report_is_read_as_labelled()
    {
        string text = File.ReadAllText(SharedRows.PathOf("seed/report.txt"));
        using JsonDocument expected = JsonDocument.Parse(File.ReadAllText(SharedRows.PathOf("seed/expected.json")));

        Report report = Report.Parse(text);

        report.Title.Should().Be(expected.RootElement.GetProperty("title").GetProperty("text").GetString());
        report.Claims.Select(
            claim => (claim.Text, claim.Span.Start, claim.Span.End, string.Join(',', claim.Citations.Select(citation => citation.Label))))
            .Should().Equal(
                expected.RootElement.GetProperty("claims").EnumerateArray().Select(claim => (
                    claim.GetProperty("text").GetString()!,
                    claim.GetProperty("start").GetInt32(),
                    claim.GetProperty("end").GetInt32(),
                    string.Join(',', claim.GetProperty("labels").EnumerateArray().Select(label => label.GetString())))));
        report.References.Select(
            entry => (entry.Label, entry.Title, entry.Publisher, entry.Date?.ToString(), entry.Url, entry.Span.Start, entry.Span.End))
            .Should().Equal(
                expected.RootElement.GetProperty("references").EnumerateArray().Select(entry => (
                    entry.GetProperty("label").GetString()!,
                    entry.GetProperty("title").GetString(),
                    entry.GetProperty("publisher").GetString(),
                    entry.GetProperty("date").GetString(),
                    entry.GetProperty("url").GetString(),
                    entry.GetProperty("start").GetInt32(),
                    entry.GetProperty("end").GetInt32())));
        report.Citations.Should().OnlyContain(citation => citation.Reference != null);
    }

    private static Dictionary<string, StructureScore> ScoreAll()
    {
        Dictionary<string, JsonElement> labels =
            SharedRows.Read("reports/structure.jsonl.gz").ToDictionary(static row => row.GetProperty("id").GetString()!);
        var scores = new Dictionary<string, StructureScore>(StringComparer.Ordinal) { ["all"] = new() };
        foreach (JsonElement row in SharedRows.Read("reports/reports.jsonl.gz"))
        {
            if (labels.TryGetValue(row.GetProperty("id").GetString()!, out JsonElement gold))
            {
                Report report = Report.Parse(row.GetProperty("text").GetString()!);
                string corpus = row.GetProperty("corpus").GetString()!;
                scores.TryAdd(corpus, new StructureScore());
                scores[corpus].Add(gold, report);
                scores["all"].Add(gold, report);
            }
        }

        return scores;
    }
}
