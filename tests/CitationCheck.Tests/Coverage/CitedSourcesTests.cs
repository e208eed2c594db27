using CitationCheck.Writers;

namespace CitationCheck.Tests.Coverage;

/// <summary>What is known of the sources that a claim cites.</summary>
[TestFixture]
internal sealed class CitedSourcesTests
{
    private const string Text =
        "Rain fell all week.[1] Snow followed.[2] The bridge was closed.[1][2] The mill stood still.[3]\n\n## Sources\n\n"
        + "[1] “Nine days of rain” Lake News, https://lake.example/rain\n[2] “Snow in June” Lake News, https://lake.example/gone\n"
        + "[3] “The mill” Lake News, https://lake.example/mill\n";

    private static readonly SourceObservations Seen = new(
    [
        new()
        {
            Url = "https://lake.example/rain",
            Outcome = SourceOutcome.Page,
            HttpStatus = 200,
            Titles = [new SourceTitle(TitleField.Title, "Nine days of rain")]
        },
        new() { Url = "https://lake.example/gone", Outcome = SourceOutcome.NotFound, HttpStatus = 404, Reason = "HTTP 404" },
    ]);

    [Test]
    public void A_claim_has_its_best_and_its_worst_source()
    {
        ValidationResult result = CitationValidator.Validate(Report.Parse(Text), observations: Seen);

        result.Claims.Select(claim => (claim.State, claim.BestSource?.Status, claim.WorstSource?.Status)).Should().Equal(
            (ClaimState.Cited, SourceStatus.Verified, SourceStatus.Verified),
            (ClaimState.Cited, SourceStatus.NotFound, SourceStatus.NotFound),
            (ClaimState.Cited, SourceStatus.Verified, SourceStatus.NotFound),
            (ClaimState.Cited, SourceStatus.NotChecked, SourceStatus.NotChecked));
    }

    [Test]
    public void A_claim_of_which_every_source_is_gone_does_not_look_well_cited()
    {
        ValidationResult result = CitationValidator.Validate(Report.Parse(Text), observations: Seen);
        using var output = new StringWriter();
        var writer = ResultWriter.Create(OutputFormat.Html, output);
        writer.Write(result, "report.md");
        writer.Complete();

        result.Claims.Select(claim => claim.HasOnlyBadSources).Should().Equal(false, true, false, false);
        output.ToString().Should().Contain("<span class=\"claim bad-source\"")
            .And.Contain("1 of 4 claims cites only pages that are gone or have a different title");
    }

    [Test]
    public void Nothing_is_said_of_sources_that_nobody_looked_at() =>
        CitationValidator.Validate(Text).Claims
            .Should().OnlyContain(claim => claim.BestSource == null && claim.WorstSource == null && !claim.HasOnlyBadSources);

    [Test]
    public void A_link_to_a_listed_page_shares_the_verdict_on_it()
    {
        const string linked =
            "Snow followed ([Lake News](https://lake.example/gone)).\n\n## Sources\n\n1. [Snow in June](https://lake.example/gone)\n";
        ValidationResult result = CitationValidator.Validate(Report.Parse(linked), observations: Seen);

        result.Claims[0].BestSource?.Status.Should().Be(SourceStatus.NotFound);
    }
}
