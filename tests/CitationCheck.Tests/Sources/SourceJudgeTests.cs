namespace CitationCheck.Tests.Sources;

public sealed class SourceJudgeTests
{
    private const string Url = "https://lake.example/2023/rain";

    [TestCase("Rain in Geneva", "Rain in Geneva", SourceStatus.Verified)]
    [TestCase("RAIN IN GENEVA", "Rain in Geneva", SourceStatus.Verified)]
    [TestCase("Rain in Geneva", "Rain in Geneva | Lake News", SourceStatus.TitleAffix)]
    [TestCase("Rain on 27 towns", "Rain on 72 towns", SourceStatus.TitleSmallEdit)]
    [TestCase("Rain in Geneva", "Snow on the northern passes", SourceStatus.TitleMismatch)]
    [TestCase(null, "Rain in Geneva", SourceStatus.NoTitleCited)]
    [TestCase(" ", "Rain in Geneva", SourceStatus.NoTitleCited)]
    [TestCase("Rain in Geneva", null, SourceStatus.Unread)]
    [TestCase(null, "404 Not Found", SourceStatus.SoftNotFound)]
    [TestCase("Rain in Geneva", "Page not found | Lake News", SourceStatus.SoftNotFound)]
    [TestCase("Rain in Geneva", "Sorry, we can’t find that page", SourceStatus.SoftNotFound)]
    [TestCase("Rain in Geneva", "Seite nicht gefunden – Seezeitung", SourceStatus.SoftNotFound)]
    [TestCase("Rain in Geneva", "お探しのページは見つかりませんでした｜水の新聞", SourceStatus.SoftNotFound)]
    [TestCase("Rain in Geneva", "How the page not found became a little work of art for museums", SourceStatus.TitleMismatch)]
    [TestCase("404 Not Found", "404 Not Found", SourceStatus.Verified)]
    [TestCase("Rain in Geneva", "Just a moment...", SourceStatus.Blocked)]
    [TestCase("Rain in Geneva", "Attention Required! | Cloudflare", SourceStatus.Blocked)]
    [TestCase("Rain in Geneva", "Access denied", SourceStatus.Blocked)]
    public void A_page_is_judged_by_its_title(string? cited, string? found, SourceStatus expected) =>
        SourceJudge.Judge(cited, Page(found)).Status.Should().Be(expected);

    [TestCase(SourceOutcome.NotFound, SourceStatus.NotFound)]
    [TestCase(SourceOutcome.Blocked, SourceStatus.Blocked)]
    [TestCase(SourceOutcome.Unreachable, SourceStatus.Unreachable)]
    [TestCase(SourceOutcome.Refused, SourceStatus.Refused)]
    [TestCase(SourceOutcome.Unread, SourceStatus.Unread)]
    public void A_failure_is_its_own_state(SourceOutcome outcome, SourceStatus expected) =>
        SourceJudge.Judge("Rain", new SourceObservation { Url = Url, Outcome = outcome }).Status.Should().Be(expected);

    [TestCase("https://lake.example/", SourceStatus.RedirectedElsewhere)]
    [TestCase("https://www.lake.example", SourceStatus.RedirectedElsewhere)]
    [TestCase("https://lake.example/en/", SourceStatus.RedirectedElsewhere)]
    [TestCase("https://lake.example/index.html", SourceStatus.RedirectedElsewhere)]
    [TestCase("https://lake.example/2023/rain-in-geneva", SourceStatus.TitleMismatch)]
    [TestCase("https://lake.example/home", SourceStatus.RedirectedElsewhere)]
    [TestCase("https://lake.example/?p=27", SourceStatus.TitleMismatch)]
    [TestCase("https://lake.example/home/27", SourceStatus.TitleMismatch)]
    public void An_article_that_ends_on_a_home_page_was_redirected_elsewhere(string final, SourceStatus expected) =>
        SourceJudge.Judge("Rain in Geneva", Page("Lake News of today") with { FinalUrl = final }).Status.Should().Be(expected);

    [Test]
    public void A_cited_home_page_is_not_redirected_elsewhere() =>
        SourceJudge.Judge(null, Page("Lake News") with { Url = "https://lake.example/", FinalUrl = "https://www.lake.example/" }).Status
            .Should().Be(SourceStatus.NoTitleCited);

    [Test]
    public void Any_of_the_titles_may_be_the_cited_one() =>
        SourceJudge.Judge("Rain in Geneva", Page("Lake News") with { Titles = [new(TitleField.Title, "Lake News"), new(TitleField.Heading, "Rain in Geneva")] })
            .Status.Should().Be(SourceStatus.Verified);

    [Test]
    public void A_reference_without_a_URL_is_not_checked_but_a_DOI_leads_somewhere()
    {
        Report report = ReportOf.References(
            ReportOf.Reference(null, "Rain"),
            new Reference { Label = "2", Identifiers = [new Identifier(IdentifierKind.Doi, "10.1000/182")], Span = default, RawText = "" });

        IReadOnlyList<SourceVerdict> verdicts = SourceJudge.Judge(report, new SourceObservations([]));

        verdicts.Select(verdict => verdict.Url).Should().Equal(null, "https://doi.org/10.1000/182");
        verdicts.Should().OnlyContain(verdict => verdict.Status == SourceStatus.NotChecked);
    }

    [Test]
    public void Unknown_counts_neither_as_good_nor_as_bad()
    {
        SourceOutcome[] outcomes = [SourceOutcome.Page, SourceOutcome.NotFound, SourceOutcome.Blocked, SourceOutcome.Unreachable, SourceOutcome.Refused, SourceOutcome.Unread];
        var observations = new SourceObservations(outcomes.Select((outcome, i) =>
            new SourceObservation { Url = $"https://lake.example/{i}", Outcome = outcome, Titles = outcome == SourceOutcome.Page ? [new(TitleField.Title, "Rain in Geneva")] : [] }));
        Report report = ReportOf.References([.. Enumerable.Range(0, 8).Select(i => ReportOf.Reference(i == 7 ? null : $"https://lake.example/{i}", "Rain in Geneva"))]);

        SourceSummary summary = CitationValidator.Validate(report, null, observations).Summary.Sources!;

        summary.Should().Be(new SourceSummary { Sources = 8, Checked = 6, Verified = 1, Unknown = 4, Bad = 1 });
    }

    private static SourceObservation Page(string? title) => new()
    {
        Url = Url,
        Outcome = SourceOutcome.Page,
        FinalUrl = Url,
        Titles = title is null ? [] : [new SourceTitle(TitleField.Title, title)],
    };
}
