using System.Text.Json;
using System.Text.RegularExpressions;
using CitationCheck.Tests.Sources;
using CitationCheck.Writers;

namespace CitationCheck.Tests.Properties;

/// <summary>What the findings, the numbers, the page and the JSON say of a claim is one thing, over real reports and made ones.</summary>
[TestFixture]
internal sealed partial class StateProperties
{
    private static readonly string[] UncitedRules = ["CC102", "CC103", "CC104", "CC105"];

    private static readonly ValidationOptions[] Options =
    [
        ValidationOptions.Default, ValidationOptions.Strict, new() { Coverage = ClaimCoverage.Paragraph },
        new() { SkippedSections = SectionKinds.Conclusion, SkippedHeadings = ["More"] },
    ];

    [Test]
    public void Findings_and_states_agree_in_reports_that_are_made() =>
        Gen.Select(Gen.OneOf(ReportText.WellFormed, ReportText.Rich, ReportText.Signs), Gen.Int[0, Options.Length - 1]).AllHold(
            input => Disagreement(input.Item1, Options[input.Item2]) is null,
            count: 1500,
            print: static input => Disagreement(input.Item1, Options[input.Item2]) + "\n" + input.Item1);

    [Test]
    [Category("Corpus")]
    public void Findings_and_states_agree_in_real_reports() =>
        SharedRows.Read("reports/reports.jsonl.gz")
            .AsParallel()
            .Select(static row => row.GetProperty("text").GetString()!)
            .SelectMany(static text => Options, static (text, options) => Disagreement(text, options))
            .OfType<string>()
            .Take(5)
            .Should().BeEmpty();

    [Test]
    public void The_page_and_the_JSON_show_the_states_of_the_result() =>
        Gen.OneOf(ReportText.WellFormed, ReportText.Rich).AllHold(text => ShowsStates(CitationValidator.Validate(text)), count: 150);

    [Test]
    [Category("Corpus")]
    public void The_page_and_the_JSON_show_the_states_of_real_reports() =>
        SharedRows.Read("reports/reports.jsonl.gz")
            .Where(static (_, at) => at % 8 == 0)
            .AsParallel()
            .Select(static row => CitationValidator.Validate(row.GetProperty("text").GetString()!))
            .All(ShowsStates)
            .Should().BeTrue();

    private static string? Disagreement(string text, ValidationOptions options) =>
        Disagreement(CitationValidator.Validate(text, options), options.Coverage == ClaimCoverage.Sentence);

    /// <summary>In what the findings and the states disagree; <see langword="null"/> where they do not.</summary>
    private static string? Disagreement(ValidationResult result, bool isStrict)
    {
        List<Finding> asked =
        [
            .. result.Findings.Where(finding => UncitedRules.Contains(finding.RuleId))
                .SelectMany(static finding => finding.Parts is { Count: > 0 } parts ? parts : [finding])
        ];
        bool isToldOnce = result.Findings.Any(finding => finding.RuleId == "CC108");
        Dictionary<Claim, Finding> own = asked.Where(finding => finding.RuleId != "CC102").ToDictionary(finding => finding.Claim!);
        Dictionary<Claim, Finding> first = asked.Where(finding => finding.RuleId == "CC102").ToDictionary(finding => finding.Claim!);
        foreach (CheckedClaim claim in result.Claims)
        {
            Finding? finding = own.GetValueOrDefault(claim.Claim) ?? first.GetValueOrDefault(claim.Claim);
            if (finding is not null && claim.CoveredBy == CoveredBy.Nothing && claim.State != ClaimState.Uncited)
            {
                return $"{finding.RuleId} flags a claim that is {claim.State}: {claim.Claim.Text}";
            }

            // Of a passage the finding is as severe as the most particular of its claims demands.
            bool isQuiet = finding?.Severity == Severity.Info;
            if ((isQuiet && isStrict && claim.CoveredBy == CoveredBy.Nothing && claim.State == ClaimState.Uncited)
                || (isQuiet && claim is { CoveredBy: CoveredBy.Nothing, IsParticular: true })
                || (finding is not null && !isQuiet && claim.CoveredBy != CoveredBy.Nothing))
            {
                return $"{claim.State} by {claim.CoveredBy}, but: {finding!.Severity} {finding.Message}";
            }

            // A passage without any marker has one finding, which is about all its claims.
            if (claim.State == ClaimState.Uncited
                && finding is null
                && !isToldOnce
                && !asked.Exists(of => of.RuleId == "CC102" && of.Span.Contains(claim.Claim.Span)))
            {
                return $"Nothing flags an uncited claim: {claim.Claim.Text}";
            }

            if (claim.State is ClaimState.Cited or ClaimState.Unresolved != claim.Claim.IsCited && claim.Claim.IsCited)
            {
                return $"A claim with a citation is {claim.State}: {claim.Claim.Text}";
            }
        }

        CitationSummary summary = result.Summary;
        return summary.Claims == result.Claims.Count(claim => claim.State != ClaimState.NotNeeded)
            && summary.CitedClaims == result.Claims.Count(claim => claim.State == ClaimState.Cited)
            ? null
            : "The numbers count other states than the claims have.";
    }

    private static bool ShowsStates(ValidationResult result)
    {
        using JsonDocument json = JsonDocument.Parse(Written(result, OutputFormat.Json));
        IEnumerable<string> inJson = json.RootElement.GetProperty("results")[0]
            .GetProperty("claims")
            .EnumerateArray()
            .Select(static claim => claim.GetProperty("state").GetString()!);
        IEnumerable<string> states = result.Claims.Select(static claim => JsonNamingPolicy.CamelCase.ConvertName(claim.State.ToString()));
        ILookup<string, string> onPage = ClaimOnPage()
            .Matches(Written(result, OutputFormat.Html))
            .ToLookup(static match => match.Groups["id"].Value, static match => match.Groups["state"].Value);
        return inJson.SequenceEqual(states)
            && result.Claims.Index().All(pair => onPage[$"r1-c{pair.Index}"].All(state => state.Replace("-", "", StringComparison.Ordinal)
                .Equals(pair.Item.State.ToString(), StringComparison.OrdinalIgnoreCase)))
            && onPage.Count == result.Claims.Count;
    }

    private static string Written(ValidationResult result, OutputFormat format)
    {
        using var output = new StringWriter();
        var writer = ResultWriter.Create(format, output);
        writer.Write(result, "report.md");
        writer.Complete();
        return output.ToString();
    }

    [GeneratedRegex("<span class=\"claim (?<state>[a-z-]+)\" id=\"(?<id>r1-c[0-9]+)\"")]
    private static partial Regex ClaimOnPage();
}
