using System.Globalization;
using System.Text.Json;
using CitationCheck.Tests.Sources;

namespace CitationCheck.Tests.Rules.Planting;

/// <summary>
/// Paragraphs of facts with names and figures, planted without a source into real reports that cite: precision must not be bought with
/// silence. Ignored where the shared data is absent.
/// </summary>
[Category("Corpus")]
public sealed class PlantedFactsTests
{
    private const int Planted = 300;

    private static readonly string[] People =
        ["Greta Lindqvist", "Tomás Okafor", "Ines Haddad", "Pavel Novák", "Aiko Tanaka", "Ruth Whitfield"];

    private static readonly string[] Places = ["Lindhaven", "Moss Bay", "Vik", "Sankt Ulmen", "Porto Seco", "Karsholm"];

    private static readonly string[] Firms =
        ["Bergen Shipping", "Ulmen Water", "Karsholm Steel", "Lake Grain", "Northgate Rail", "Seco Foods"];

    private static readonly Func<Words, string>[] English =
    [
        words => $"{words.Firm} employs {words.Number} people in {words.Place}. {words.Person} has led the company since {words.Year}.",
        words => $"In {words.Year}, {words.Person} bought the ferry line of {words.Place} for {words.Number} million francs.",
        words => $"{words.Percent}% of the households in {words.Place} get their water from {words.Firm}. The share was "
            + $"{words.Other}% in {words.Year}.",
        words => $"The council of {words.Place} sued {words.Firm} over {words.Number} tonnes of lost grain. {words.Person} spoke for "
            + "the farmers.",
        words => $"A survey of {words.Number} residents of {words.Place} found that {words.Percent}% trust {words.Firm}.",
        words => $"{words.Person}, who founded {words.Firm} in {words.Year}, left the board with a payment of {words.Number} "
            + "thousand euros.",
        words => $"Traffic through the port of {words.Place} fell by {words.Percent}% to {words.Number} containers a month.",
        words => $"The mill of {words.Place} grinds {words.Number} tonnes of flour a day, more than any other mill of {words.Firm}.",
        words => $"“We will rebuild every one of the {words.Number} houses before the winter comes,” {words.Person} told the council of "
            + $"{words.Place}.",
        words => $"{words.Firm} missed its target for {words.Year} by {words.Percent} percentage points. It closed the yard in "
            + $"{words.Place}.",
    ];

    private static readonly Func<Words, string>[] Chinese =
    [
        words => $"{words.Firm}公司在{words.Place}雇用了{words.Number}名员工。该公司自{words.Year}年起由{words.Person}领导。",
        words => $"{words.Year}年，{words.Person}以{words.Number}万瑞士法郎收购了{words.Place}的渡轮公司。",
        words => $"{words.Place}有{words.Percent}%的家庭由{words.Firm}供水，而{words.Year}年这一比例为{words.Other}%。",
        words => $"一项针对{words.Place}{words.Number}名居民的调查显示，{words.Percent}%的人信任{words.Firm}。",
        words => $"{words.Place}港的货运量下降了{words.Percent}%，降至每月{words.Number}个集装箱。",
    ];

    [Test]
    public void A_paragraph_of_facts_without_a_source_is_a_warning()
    {
        var random = new Random(1970);
        JsonElement[] reports =
        [
            .. SharedRows.Read("reports/reports.jsonl.gz")
                .Where(static row => row.GetProperty("format").GetString() == "markdown")
                .Where(static row => Cites(row.GetProperty("text").GetString()!))
        ];
        int found = 0;
        List<string> missed = [];
        for (int i = 0; i < Planted; i++)
        {
            JsonElement row = reports[i * 7 % reports.Length];
            string text = row.GetProperty("text").GetString()!;
            int[] gaps = [.. Gaps(text)];
            int at = gaps[random.Next(gaps.Length)];
            string paragraph = Paragraph(row.GetProperty("language").GetString() == "zh" ? Chinese : English, random);
            ValidationResult result = CitationValidator.Validate(text.Insert(at, paragraph + "\n\n"));
            var span = new TextSpan(at, paragraph.Length);
            bool isFound = result.Findings
                .Where(static finding => finding.Severity >= Severity.Warning)
                .Any(finding => finding.RuleId is "CC102" or "CC103" or "CC104" or "CC105" && Overlap(finding, span));
            found += isFound ? 1 : 0;
            if (!isFound)
            {
                missed.Add($"{row.GetProperty("id").GetString()} at {at}: {paragraph}");
            }
        }

        TestContext.Out.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{found} of {Planted} planted paragraphs of facts are warnings"));
        TestContext.Out.WriteLine(string.Join('\n', missed));
        found.Should().BeGreaterThanOrEqualTo((int)(Planted * 0.97));
    }

    private static bool Overlap(Finding finding, TextSpan span) =>
        (finding.Parts is { Count: > 0 } parts ? parts : [finding])
            .Any(part => part.Span.Start < span.End && span.Start < part.Span.End);

    /// <summary>Whether a report cites enough for gaps to be reported one by one.</summary>
    private static bool Cites(string text)
    {
        CitationSummary summary = CitationValidator.Validate(text).Summary;
        return summary.ResolvedCitations >= 5 && summary.CitedParagraphs * 4 >= summary.Paragraphs && Gaps(text).Any();
    }

    /// <summary>Where one paragraph of prose ends and another begins.</summary>
    private static IEnumerable<int> Gaps(string text)
    {
        Block[] blocks = [.. Report.Parse(text).Blocks];
        for (int i = 1; i < blocks.Length; i++)
        {
            bool isBetween = blocks[i - 1] is { Kind: BlockKind.Paragraph, Claims.Count: > 0 }
                && blocks[i] is { Kind: BlockKind.Paragraph, Claims.Count: > 0 }
                && text.AsSpan(0, blocks[i].Span.Start).EndsWith("\n\n", StringComparison.Ordinal);
            if (isBetween)
            {
                yield return blocks[i].Span.Start;
            }
        }
    }

    private static string Paragraph(Func<Words, string>[] templates, Random random) =>
        templates[random.Next(templates.Length)](new Words(
            People[random.Next(People.Length)],
            Places[random.Next(Places.Length)],
            Firms[random.Next(Firms.Length)],
            random.Next(110, 9900),
            random.Next(1911, 2024),
            random.Next(11, 90),
            random.Next(11, 90)));

    private sealed record Words(string Person, string Place, string Firm, int Number, int Year, int Percent, int Other);
}
