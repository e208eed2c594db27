using CitationCheck.Sources;

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

    [TestCase(TitleField.Title, SourceStatus.Unread)]
    [TestCase(TitleField.Citation, SourceStatus.TitleAffix)]
    public void What_stands_before_a_colon_is_a_title_of_a_paper_and_perhaps_the_kicker_of_a_headline(
        TitleField field, SourceStatus expected)
    {
        SourceObservation page = Page(null) with { Titles = [new(field, "BERT: pre-training of deep bidirectional transformers")] };

        page.GetStatus("BERT").Should().Be(expected);
        page.GetStatus("GPT").Should().Be(SourceStatus.TitleMismatch);
    }

    [Test]
    public void A_registry_knows_main_titles_and_no_kickers() =>
        (Page(null) with { Record = new() { Registry = "Crossref", Id = "10.1/x", Titles = ["Storm: five dead in the north"] } })
            .GetStatus("Storm").Should().Be(SourceStatus.TitleAffix);

    [TestCase("Rain in Geneva", SourceStatus.TitleMismatch)]
    [TestCase("Expression of concern: Rain in Geneva", SourceStatus.TitleAffix)]
    [TestCase("Rain on the lake", SourceStatus.TitleMismatch)]
    public void A_page_that_is_titled_like_a_notice_is_not_the_work(string cited, SourceStatus expected)
    {
        SourceObservation page = Page(null) with
        {
            Titles = [new(TitleField.Title, "Expression of Concern: Rain in Geneva | Lake J"), new(TitleField.Heading, "Rain in Geneva")],
        };

        page.GetStatus(cited).Should().Be(expected);
    }

    [TestCase("Rain in Geneva", SourceStatus.Retracted)]
    [TestCase("Rain in Geneva (withdrawn)", SourceStatus.TitleAffix)]
    public void The_title_of_a_record_may_say_retracted(string cited, SourceStatus expected) =>
        (Page(null) with { Record = new() { Registry = "Crossref", Id = "10.1/x", Titles = ["RETRACTED: Rain in Geneva"] } })
            .GetStatus(cited).Should().Be(expected);

    [TestCase("Rain in Geneva", SourceStatus.Retracted)]
    [TestCase("Retracted: Rain in Geneva", SourceStatus.Verified)]
    [TestCase("Snow in Geneva", SourceStatus.TitleSmallEdit)]
    public void A_title_that_says_retracted_outweighs_those_that_do_not(string cited, SourceStatus expected) =>
        (Page(null) with { Titles = [new(TitleField.Citation, "Rain in Geneva"), new(TitleField.Title, "RETRACTED: Rain in Geneva | J")] })
            .GetStatus(cited).Should().BeOneOf(expected, expected == SourceStatus.Verified ? SourceStatus.TitleAffix : expected);

    [Test]
    public void Judging_stops_at_the_next_source_when_it_is_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        var (first, second) = (new CancellingTitles(cancel), new CancellingTitles(cancel));
        SourceObservation[] pages = [Page(1, first), Page(2, second)];
        Report report = ReportOf.References([.. pages.Select(page => ReportOf.Reference(page.Url, "Rain"))]);

        FluentActions.Invoking(() => SourceJudge.Judge(report, new SourceObservations(pages), cancel.Token))
            .Should().Throw<OperationCanceledException>();
        first.AreRead.Should().BeTrue();
        second.AreRead.Should().BeFalse();

        static SourceObservation Page(int at, IReadOnlyList<SourceTitle> titles) =>
            new() { Url = Url + at, Outcome = SourceOutcome.Page, Titles = titles };
    }

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

    [TestCase("Page Not Found (404)")]
    [TestCase("Oops! That page can’t be found.")]
    [TestCase("Sorry, this page isn't available")]
    [TestCase("Video unavailable - LakeTube")]
    [TestCase("Error 404 (Not Found)!!1")]
    [TestCase("HTTP 404 – Lake News")]
    [TestCase("Erreur 404 - Page introuvable")]
    [TestCase("Article introuvable")]
    [TestCase("Fehler 404: Die Seite wurde nicht gefunden")]
    [TestCase("404 - Página no encontrada")]
    [TestCase("Ops! Página não encontrada")]
    [TestCase("Pagina non trovata - Lago Notizie")]
    [TestCase("Pagina niet gevonden | Meerkrant")]
    [TestCase("Sidan kunde inte hittas")]
    [TestCase("Fant ikke siden")]
    [TestCase("Siden findes ikke")]
    [TestCase("Sivua ei löytynyt | Järvi")]
    [TestCase("Stránka nebyla nalezena")]
    [TestCase("Az oldal nem található")]
    [TestCase("Pagina nu a fost găsită")]
    [TestCase("Sayfa Bulunamadı - Göl Haber")]
    [TestCase("Страница не найдена | Озеро")]
    [TestCase("404. Страница не существует")]
    [TestCase("Η σελίδα δεν βρέθηκε")]
    [TestCase("הדף לא נמצא")]
    [TestCase("पृष्ठ नहीं मिला")]
    [TestCase("Không tìm thấy trang")]
    [TestCase("Halaman tidak ditemukan")]
    [TestCase("404 找不到頁面")]
    [TestCase("页面没有找到")]
    [TestCase("ページが見つかりませんでした")]
    [TestCase("요청하신 페이지를 찾을 수 없습니다.")]
    public void That_a_page_is_not_there_is_understood_in_many_languages(string title) =>
        SourceJudge.Judge("Rain in Geneva", Page(title)).Status.Should().Be(SourceStatus.SoftNotFound);

    [TestCase("Missing page of a medieval book found in Geneva")]
    [TestCase("Not found in any atlas: the lost lake")]
    [TestCase("The 404 bus is back")]
    [TestCase("Access denied to thousands of refugees at the border")]
    [TestCase("How to log in to a city: identity in the digital age")]
    [TestCase("Before you continue reading this, look at the lake")]
    [TestCase("Service to the islands unavailable for weeks, say farmers")]
    public void An_article_with_such_words_is_an_article(string title) =>
        SourceJudge.Judge("Rain in Geneva", Page(title)).Status.Should().Be(SourceStatus.TitleMismatch);

    [TestCase("https://lake.example/login?next=rain", SourceStatus.Blocked)]
    [TestCase("https://lake.example/account/signin.php", SourceStatus.Blocked)]
    [TestCase("https://sso.lake.example/", SourceStatus.Blocked)]
    [TestCase("https://consent.lake.example/?continue=x", SourceStatus.Blocked)]
    [TestCase("https://lake.example/2023/login-to-the-lake", SourceStatus.TitleMismatch)]
    public void An_article_that_ends_at_a_gate_is_blocked(string final, SourceStatus expected) =>
        SourceJudge.Judge("Rain in Geneva", Page("Lake News of today") with { FinalUrl = final }).Status.Should().Be(expected);

    [Test]
    public void A_cited_home_page_is_not_redirected_elsewhere() =>
        SourceJudge.Judge(null, Page("Lake News") with { Url = "https://lake.example/", FinalUrl = "https://www.lake.example/" }).Status
            .Should().Be(SourceStatus.NoTitleCited);

    [Test]
    public void Any_of_the_titles_may_be_the_cited_one() =>
        SourceJudge.Judge(
            "Rain in Geneva",
            Page("Lake News") with { Titles = [new(TitleField.Title, "Lake News"), new(TitleField.Heading, "Rain in Geneva")] })
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
    public void A_link_to_a_source_of_the_list_is_no_other_source()
    {
        Report report = Report.Parse(
            "Rain fell ([Lake News](https://lake.example/rain#top)). Snow fell ([Lake News](https://lake.example/snow)). "
            + "Ice lay ([Lake News](https://lake.example/snow)).[1]\n\n## Sources\n\n"
            + "1. “Rain” Lake News, https://LAKE.example/rain\n2. “Hail” Lake News, 2 Mar. 2023");

        SourceJudge.Judge(report, new SourceObservations([])).Select(verdict => verdict.Url)
            .Should().Equal("https://LAKE.example/rain", null, "https://lake.example/snow");
    }

    [Test]
    public void A_URL_leads_to_a_source_before_any_identifier_does()
    {
        Identifier[] identifiers =
        [
            new(IdentifierKind.Isbn, "978-3-16-148410-0"), new(IdentifierKind.Arxiv, "2301.01234"),
            new(IdentifierKind.Doi, "10.1000/182")
        ];

        SourceUrl.Of(new Reference { Label = "1", Url = Url, Identifiers = identifiers, Span = default, RawText = "" }).Should().Be(Url);
        SourceUrl.Of(new Reference { Label = "1", Identifiers = identifiers, Span = default, RawText = "" })
            .Should().Be("https://arxiv.org/abs/2301.01234");
        SourceUrl.Of(new Reference { Label = "1", Identifiers = identifiers[..1], Span = default, RawText = "" }).Should().BeNull();
        SourceUrl.Of(new Reference { Label = "1", Identifiers = [new(IdentifierKind.Pmid, "31452104")], Span = default, RawText = "" })
            .Should().Be("https://pubmed.ncbi.nlm.nih.gov/31452104/");
    }

    [TestCase("https://lake.example/pt-br", SourceStatus.RedirectedElsewhere)]
    [TestCase("https://lake.example/zh_CN/", SourceStatus.RedirectedElsewhere)]
    [TestCase("https://lake.example/rains", SourceStatus.TitleMismatch)]
    [TestCase("https://lake.example/12", SourceStatus.TitleMismatch)]
    [TestCase("https://lake.example/20-23", SourceStatus.TitleMismatch)]
    [TestCase("https://lake.example/Default.aspx", SourceStatus.RedirectedElsewhere)]
    public void A_home_page_for_one_language_is_one(string final, SourceStatus expected) =>
        SourceJudge.Judge("Rain in Geneva", Page("Lake News of today") with { FinalUrl = final }).Status.Should().Be(expected);

    [Test]
    public void Unknown_counts_neither_as_good_nor_as_bad()
    {
        SourceOutcome[] outcomes =
        [
            SourceOutcome.Page, SourceOutcome.NotFound, SourceOutcome.Blocked, SourceOutcome.Unreachable, SourceOutcome.Refused,
            SourceOutcome.Unread
        ];
        var observations = new SourceObservations(outcomes.Select((outcome, i) =>
            new SourceObservation
            {
                Url = $"https://lake.example/{i}",
                Outcome = outcome,
                Titles = outcome == SourceOutcome.Page ? [new(TitleField.Title, "Rain in Geneva")] : []
            }));
        Report report = ReportOf.References([.. Enumerable.Range(0, 8)
            .Select(i => ReportOf.Reference(i == 7 ? null : $"https://lake.example/{i}", "Rain in Geneva"))]);

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

    /// <summary>Titles whose reading cancels.</summary>
    private sealed class CancellingTitles(CancellationTokenSource cancel) : IReadOnlyList<SourceTitle>
    {
        public bool AreRead { get; private set; }

        public int Count => 1;

        public SourceTitle this[int index]
        {
            get
            {
                AreRead = true;
                cancel.Cancel();
                return new SourceTitle(TitleField.Title, "Rain");
            }
        }

        public IEnumerator<SourceTitle> GetEnumerator()
        {
            yield return this[0];
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
