namespace CitationCheck.Tests.Claims;

public class GivenCitationsTests
{
    private const string Answer = "Rain fell on 12 days. The bridge was closed in May. Snow fell in June【4:0†source】.";

    private static readonly SourceDocument[] Sources =
    [
        new() { Id = "a", Title = "Rain", Url = "https://lake.example/rain" },
        new() { Id = "b", Title = "Bridges" },
        new() { Id = "c", Title = "Snow" },
    ];

    [TestCase("Rain fell on 12 days.", "a", "a,,-")]
    [TestCase("fell on 12", "a", "a,,-")]
    [TestCase("Rain fell on 12 days. The bridge was closed in May.", "b", "b,b,-")]
    [TestCase(" The bridge was closed in May. ", "2", ",b,-")]
    [TestCase(" ", "https://lake.example/rain#top", "a,,-")]
    [TestCase("【4:0†source】", "c", ",,c")]
    [TestCase("【4:0†source】.", "c", ",,c")]
    [TestCase("Snow fell in June【4:0†source】.", "c", ",,- c")]
    public void A_given_citation_belongs_to_the_claims_that_it_covers(string part, string source, string expected)
    {
        ValidationResult result = Validate(Answer, Of(Answer, part, source));

        string.Join(',', result.Report.Claims.Select(Cited)).Should().Be(expected);
        result.Report.Citations.Should().BeInAscendingOrder(citation => citation.Span.Start);
        result.Report.Claims.Should().OnlyContain(claim => claim.Citations.All(citation => citation.Claim == claim));
        result.Report.Blocks[0].Claims.Should().Equal(result.Report.Claims);
    }

    [Test]
    public void An_empty_span_belongs_to_the_claim_that_it_stands_in_or_behind()
    {
        int second = Answer.IndexOf("The", StringComparison.Ordinal);
        (int, string)[] places = [(0, "a,,-"), (5, "a,,-"), (second - 1, "a,,-"), (second, "a,,-"), (second + 3, ",a,-")];
        foreach ((int at, string expected) in places)
        {
            ValidationResult result = Validate(Answer, new GivenCitation(new TextSpan(at, 0), "a"));

            string.Join(',', result.Report.Claims.Select(Cited)).Should().Be(expected, "it stands at {0}", at);
        }
    }

    [Test]
    public void A_citation_that_was_given_twice_counts_once()
    {
        GivenCitation citation = Of(Answer, "Rain fell", "a");

        Validate(Answer, citation, citation, citation with { Source = "1" }).Report.Claims[0].Citations.Should().ContainSingle();
    }

    [Test]
    public void A_citation_of_a_source_that_was_not_given_is_reported()
    {
        ValidationResult result = Validate(Answer, Of(Answer, "Rain fell on 12 days.", "ghost"));

        result.Findings.Should().ContainSingle(finding => finding.RuleId == "CC115" && finding.Message.Contains("“ghost”"));
        result.StateOf(result.Report.Claims[0]).Should().Be(ClaimState.Unresolved);
    }

    [TestCase(60, 500)]
    [TestCase(600, 5)]
    [TestCase(-5, 10)]
    [TestCase(int.MaxValue, int.MaxValue)]
    [TestCase(10, -20)]
    public void A_span_beyond_the_text_is_reported(int start, int length)
    {
        ValidationResult result = Validate(Answer, new GivenCitation(new TextSpan(start, length), "a"));

        result.Findings.Should().ContainSingle(finding => finding.RuleId == "CC106" && finding.Message.Contains("offsets"));
    }

    [Test]
    public void Nothing_is_lost_where_there_is_no_claim()
    {
        Validate("", new GivenCitation(default, "a")).Findings.Should().ContainSingle(finding => finding.RuleId == "CC106");
        Validate("# Rain", new GivenCitation(new TextSpan(0, 6), "a")).Report.Citations
            .Should().ContainSingle(citation => citation.IsResolved);
    }

    [Test]
    public void Broken_markers_stay_with_their_claims()
    {
        const string Broken = "Rain fell on 12 days [citation needed]. Snow fell.";
        ValidationResult result = Validate(Broken, Of(Broken, "Rain fell on 12 days", "a"));

        result.Findings.Should().ContainSingle(finding => finding.RuleId == "CC106").Which.Claim.Should().Be(result.Report.Claims[0]);
    }

    private static string Cited(Claim claim) =>
        string.Join(' ', claim.Citations.Select(citation => citation.Reference?.Document?.Id ?? "-"));

    private static GivenCitation Of(string answer, string part, string source) =>
        new(new TextSpan(answer.IndexOf(part, StringComparison.Ordinal) is var at && part == " " ? 21 : at, part.Length), source);

    private static ValidationResult Validate(string answer, params GivenCitation[] citations) =>
        CitationValidator.Validate(answer, Sources, citations: citations);
}
