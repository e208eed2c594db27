using System.Globalization;
using System.Text.Json;
using CitationCheck.Tests.Sources;

namespace CitationCheck.Tests.Rules.Judged;

/// <summary>
/// What became of 571 findings, drawn at random over rules and corpora, that two readers judged: which of those that both wanted are still
/// reported, and which of those that neither wanted are gone or less severe. Only places and judgements are kept here; the reports are in
/// the shared data, and the test is ignored where that is absent.
/// </summary>
[Category("Corpus")]
public sealed class JudgedFindingsTests
{
    private static readonly string[] ClaimRules = ["CC102", "CC103", "CC104", "CC105"];

    [Test]
    public void What_readers_wanted_stays_and_what_they_did_not_goes()
    {
        ILookup<string, JudgedFinding> judged = JudgedFinding.Read().ToLookup(static finding => finding.Report);
        var rows = new SortedDictionary<string, Counts>(StringComparer.Ordinal);
        foreach (JsonElement report in SharedRows.Read("reports/reports.jsonl.gz"))
        {
            string id = report.GetProperty("id").GetString()!;
            if (judged.Contains(id))
            {
                var options = new ValidationOptions { Today = new DateOnly(2026, 11, 30) };
                ValidationResult result = CitationValidator.Validate(report.GetProperty("text").GetString()!, options);
                foreach (JudgedFinding finding in judged[id])
                {
                    string rule = $"{finding.Rule} {finding.Severity}";
                    rows[rule] = rows.GetValueOrDefault(rule) + Compare(finding, result.Findings);
                }
            }
        }

        Counts all = default;
        TestContext.Out.WriteLine("rule             judged agreed kept  rejected gone lower same");
        foreach ((string rule, Counts counts) in rows)
        {
            TestContext.Out.WriteLine($"{rule,-16} {counts}");
            all += counts;
        }

        TestContext.Out.WriteLine($"{"all",-16} {all}");
        ((double)all.Kept / all.Agreed).Should().BeGreaterThanOrEqualTo(0.90);
        ((double)(all.Gone + all.Lower) / all.Rejected).Should().BeGreaterThanOrEqualTo(0.70);
    }

    /// <summary>What is still reported at the place of a judged finding.</summary>
    private static Counts Compare(JudgedFinding judged, IReadOnlyList<Finding> findings)
    {
        Finding[] there = [.. findings.Where(finding => IsSameRule(finding.RuleId, judged.Rule) && IsAt(finding, judged.Span))];
        Severity? now = there.Length == 0 ? null : there.Max(static finding => finding.Severity);
        return new Counts(
            1,
            judged.IsAgreed ? 1 : 0,
            judged.IsAgreed && now is not null ? 1 : 0,
            judged.IsRejected ? 1 : 0,
            judged.IsRejected && now is null ? 1 : 0,
            judged.IsRejected && now < judged.Severity ? 1 : 0,
            judged.IsRejected && now >= judged.Severity ? 1 : 0);
    }

    /// <summary>A claim without a source is reported by the rule for its kind, or with its whole passage.</summary>
    private static bool IsSameRule(string now, string then) => now == then || (ClaimRules.Contains(now) && ClaimRules.Contains(then));

    private static bool IsAt(Finding finding, TextSpan span) =>
        (finding.Parts is { Count: > 0 } parts ? parts : [finding])
            .Any(part => part.Span.Start < Math.Max(span.End, span.Start + 1) && span.Start < Math.Max(part.Span.End, part.Span.Start + 1));

    private readonly record struct Counts(int Judged, int Agreed, int Kept, int Rejected, int Gone, int Lower, int Same)
    {
        public static Counts operator +(Counts left, Counts right) => new(
            left.Judged + right.Judged,
            left.Agreed + right.Agreed,
            left.Kept + right.Kept,
            left.Rejected + right.Rejected,
            left.Gone + right.Gone,
            left.Lower + right.Lower,
            left.Same + right.Same);

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture, $"{Judged,6} {Agreed,6} {Kept,4}  {Rejected,8} {Gone,4} {Lower,5} {Same,4}");
    }
}
