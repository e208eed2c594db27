using System.Text.Json;
using CitationCheck.Tests.Sources;

namespace CitationCheck.Tests.Rules;

/// <summary>
/// Real reports as answers from given sources: their lists are cut off and handed over as documents. Ignored where the shared data is
/// absent.
/// </summary>
[Category("Corpus")]
public sealed class GivenSourcesCorpusTests
{
    private const int FewestCitations = 3;

    /// <summary>So much text may follow a list that closes a report, in UTF-16 code units, and so little may precede it.</summary>
    private const int MostText = 200;

    [Test]
    public void Labels_of_real_reports_lead_to_the_same_sources_when_these_are_given()
    {
        int citations = 0;
        int right = 0;
        int reports = 0;
        foreach ((string answer, SourceDocument[] sources, Citation[] expected) in Answers())
        {
            ILookup<TextSpan, Citation> found = Report.Parse(answer, sources).Citations.ToLookup(citation => citation.Span);
            reports++;
            citations += expected.Length;
            right += expected.Count(citation => found[citation.Span].Any(other => IsSame(other, citation)));
        }

        TestContext.Out.WriteLine($"{reports} reports: {right} of {citations} citations lead to their own source");
        ((double)right / citations).Should().BeGreaterThanOrEqualTo(0.999);
    }

    [Test]
    public void Labels_of_a_source_that_was_not_given_are_reported()
    {
        int removed = 0;
        int reported = 0;
        int reports = 0;
        int clean = 0;
        foreach ((string answer, SourceDocument[] sources, Citation[] expected) in Answers())
        {
            string missing = expected[expected.Length / 2].Reference!.Label;
            ValidationResult result = CitationValidator.Validate(answer, [.. sources.Where(source => source.Id != missing)]);
            Citation[] cited = [.. expected.Where(citation => citation.Reference!.Label == missing && !IsBare(citation))];
            HashSet<TextSpan> outside = [.. result.Findings.Where(finding => finding.RuleId == "CC115").Select(finding => finding.Span)];
            removed += cited.Length;
            reported += cited.Count(citation => outside.Contains(citation.Span));
            reports++;
            clean += CitationValidator.Validate(answer, sources).Findings.Any(finding => finding.RuleId == "CC115") ? 0 : 1;
        }

        TestContext.Out.WriteLine($"{reported} of {removed} citations of a source that was taken away are reported by CC115");
        TestContext.Out.WriteLine($"{clean} of {reports} reports have none while all their sources are given");
        ((double)reported / removed).Should().BeGreaterThanOrEqualTo(0.99);
        ((double)clean / reports).Should().BeGreaterThanOrEqualTo(0.98);
    }

    private static bool IsSame(Citation found, Citation expected) =>
        found.Label == expected.Label && !found.IsOutsideSources && found.Reference?.Document?.Id == expected.Reference!.Label;

    /// <summary>The reports that end in one list whose labels are all different, without it.</summary>
    private static IEnumerable<(string Answer, SourceDocument[] Sources, Citation[] Expected)> Answers()
    {
        foreach (JsonElement row in SharedRows.Read("reports/reports.jsonl.gz"))
        {
            string text = row.GetProperty("text").GetString()!;
            Report report = Report.Parse(text);
            if (report.ReferenceLists is not [var list] || !HasOwnLabels(list) || report.Citations.Any(citation => !citation.IsResolved))
            {
                continue;
            }

            int end = Math.Min(list.Heading?.Span.Start ?? int.MaxValue, list.Span.Start);
            Citation[] cited = [.. report.Citations.Where(citation => citation.Span.End <= end && IsLabel(citation))];
            if (cited.Length >= FewestCitations && end >= MostText && text.Length - list.Span.End <= MostText)
            {
                SourceDocument[] sources =
                [
                    .. list.References.Select(entry => new SourceDocument { Id = entry.Label, Title = entry.Title, Url = entry.Url }),
                ];
                yield return (text[..end], sources, cited);
            }
        }
    }

    private static bool HasOwnLabels(ReferenceList list) =>
        list.References.All(entry => entry.Label.Length > 0)
        && list.References.DistinctBy(entry => entry.Label).Count() == list.References.Count;

    /// <summary>A number without brackets is a citation only where a source has it.</summary>
    private static bool IsBare(Citation citation) => citation.Style == CitationStyle.BareNumber;

    private static bool IsLabel(Citation citation) =>
        citation.Reference is not null && citation.Style is not (CitationStyle.Link or CitationStyle.AuthorYear or CitationStyle.Key);
}
