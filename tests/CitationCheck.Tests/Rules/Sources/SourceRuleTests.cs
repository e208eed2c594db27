using CitationCheck.Rules;
using CitationCheck.Tests.Sources;

namespace CitationCheck.Tests.Rules.Sources;

public sealed class SourceRuleTests
{
    private const string Url = "https://lake.example/rain";
    private static readonly SourceObservation Page = new()
    {
        Url = Url,
        Outcome = SourceOutcome.Page,
        FinalUrl = Url,
        Titles = [new(TitleField.Title, "Rain in Geneva")],
    };

    private static readonly Reference Rain = ReportOf.Reference(Url, "Rain in Geneva", "Lake News", new PartialDate(2023, 3, 2));

    [Test]
    public void A_good_source_gives_no_finding() => Findings(Rain, Page).Should().BeEmpty();

    [Test]
    public void Without_observations_the_rules_are_silent() =>
        CitationValidator.Validate(ReportOf.References(Rain)).Findings
            .Should().NotContain(finding => finding.RuleId.StartsWith("CC3", StringComparison.Ordinal));

    [TestCase(SourceOutcome.NotFound, "CC301", Severity.Error)]
    [TestCase(SourceOutcome.Blocked, "CC305", Severity.Info)]
    [TestCase(SourceOutcome.Unreachable, "CC306", Severity.Warning)]
    [TestCase(SourceOutcome.Refused, "CC307", Severity.Warning)]
    [TestCase(SourceOutcome.NotChecked, "CC314", Severity.Warning)]
    public void A_failure_is_told_once(SourceOutcome outcome, string rule, Severity severity)
    {
        Finding finding =
            Findings(Rain, Page with { Outcome = outcome, Reason = "so it was", Titles = [] }).Should().ContainSingle().Subject;

        finding.RuleId.Should().Be(rule);
        finding.Severity.Should().Be(severity);
        finding.Message.Should().Contain(Url).And.Contain("so it was");
        finding.Reference.Should().BeSameAs(Rain);
        finding.Span.Should().Be(Rain.Span);
    }

    [TestCase(SourceOutcome.NotFound, "does not exist; fix the URL or cite another source.")]
    [TestCase(
        SourceOutcome.Blocked,
        "could not be checked because its server blocks automated access (bot protection); open it in a browser.")]
    [TestCase(SourceOutcome.Unreachable, "did not respond; try again later.")]
    [TestCase(SourceOutcome.Refused, "was not fetched; cite a public page by its full URL.")]
    public void A_failure_without_a_reason_has_no_empty_brackets(SourceOutcome outcome, string message) =>
        Findings(Rain, Page with { Outcome = outcome, Titles = [] }).Single().Message.Should().Be($"The source {Url} {message}");

    [TestCase(409, "HTTP 409", "answered HTTP 409; try again later.")]
    [TestCase(302, "more than 10 redirects", "led to no page (more than 10 redirects); try again later.")]
    [TestCase(null, "no connection: ConnectionRefused", "did not respond (no connection: ConnectionRefused); try again later.")]
    public void A_source_that_could_not_be_reached_is_told_by_what_happened(int? status, string reason, string message) =>
        Findings(Rain, Page with { Outcome = SourceOutcome.Unreachable, Titles = [], HttpStatus = status, Reason = reason })
            .Single().Message.Should().Be($"The source {Url} {message}");

    [TestCase("Page not found", "CC302")]
    [TestCase("Snow on the northern passes", "CC303")]
    [TestCase("Rain in Lausanne", "CC304")]
    [TestCase("Just a moment...", "CC305")]
    public void A_title_that_is_not_the_cited_one_is_told_once(string title, string rule) =>
        Findings(Rain, Page with { Titles = [new(TitleField.Title, title)] }).Select(finding => finding.RuleId).Should().Equal(rule);

    [Test]
    public void A_page_that_is_built_as_an_error_page_is_told_without_its_words() =>
        Findings(Rain, Page with { Titles = [new(TitleField.Title, "Ohje")], Signals = new PageSignals { IsErrorPage = true } })
            .Single().Message
            .Should().Be($"The source {Url} responds, but it is built as an error page; fix the URL or cite another source.");

    [TestCase(RecordNoticeKind.Retraction, "CC312", Severity.Error, "was retracted (Crossref says that it was retracted)")]
    [TestCase(RecordNoticeKind.Withdrawal, "CC312", Severity.Error, "was retracted (Crossref says that it was withdrawn)")]
    [TestCase(RecordNoticeKind.ExpressionOfConcern, "CC312", Severity.Warning, "expresses concern")]
    [TestCase(RecordNoticeKind.Correction, "CC312", Severity.Info, "was corrected (10.1234/notice)")]
    [TestCase(RecordNoticeKind.NewVersion, "CC313", Severity.Info, "has a newer version (10.1234/notice)")]
    public void A_notice_of_a_registry_is_told(RecordNoticeKind kind, string rule, Severity severity, string message)
    {
        var record = new SourceRecord
        {
            Registry = "Crossref",
            Id = "10.1234/rain",
            Titles = ["Rain in Geneva"],
            Notices = [new RecordNotice(kind, "10.1234/notice")],
        };

        Finding finding = Findings(Rain, Page with { Record = record }).Should().ContainSingle().Subject;

        finding.RuleId.Should().Be(rule);
        finding.Severity.Should().Be(severity);
        finding.Message.Should().Contain(message);
    }

    [TestCase("https://lake.example/new/rain", $"The source {Url} has moved to https://lake.example/new/rain; cite that URL.")]
    public void A_page_that_has_moved_is_told(string target, string message) =>
        Findings(Rain, Page with { MovedTo = target }).Should().ContainSingle(finding => finding.RuleId == "CC313")
            .Which.Message.Should().Be(message);

    [Test]
    public void Sites_that_turned_to_https_are_told_once()
    {
        SourceObservation[] pages = [.. Enumerable.Range(0, 5).Select(at => Page with
        {
            Url = $"http://lake.example/{at}",
            MovedTo = $"https://lake.example/{at}",
        })];
        Report report = ReportOf.References([.. pages.Select(page => ReportOf.Reference(page.Url, "Rain in Geneva"))]);

        CitationValidator.Validate(report, null, new SourceObservations(pages)).Findings
            .Should().ContainSingle(finding => finding.RuleId == "CC313")
            .Which.Message.Should().StartWith("5 sources have moved from http to https");
    }

    [Test]
    public void A_page_that_could_not_be_read_is_verified_by_its_copy()
    {
        var copy = new ArchivedCopy("https://archive.example/rain", new PartialDate(2023, 3, 9))
        {
            Titles = [new(TitleField.Title, "Rain in Geneva | Lake News")],
        };
        SourceObservation seen = Page with { Outcome = SourceOutcome.Blocked, Titles = [], Archive = copy };

        ValidationResult result = CitationValidator.Validate(ReportOf.References(Rain), null, new SourceObservations([seen]));

        result.Sources.Single().Status.Should().Be(SourceStatus.VerifiedByArchive);
        result.Sources.Single().Witness.Should().Be(SourceWitness.Archive);
        result.Summary.Sources.Should().BeEquivalentTo(new { Verified = 0, VerifiedByArchive = 1, Unknown = 0, Bad = 0, Checked = 1 });
    }

    [Test]
    public void What_a_page_says_instead_is_quoted_from_the_title_that_says_so() =>
        Findings(Rain, Page with { Titles = [new(TitleField.Title, "Lake News"), new(TitleField.Heading, "Page not found")] })
            .Single().Message
            .Should().Be($"The source {Url} responds, but its page says “Page not found”; fix the URL or cite another source.");

    [Test]
    public void A_page_that_is_out_of_order_is_told_by_its_own_words() =>
        Findings(Rain, Page with { Titles = [new(TitleField.OpenGraph, "Lake News"), new(TitleField.Title, "Service Unavailable")] })
            .Single().Message
            .Should().Be($"The source {Url} is out of order (its page says “Service Unavailable”); try again later.");

    [Test]
    public void An_edited_title_names_the_words() =>
        Findings(Rain, Page with { Titles = [new(TitleField.Title, "Rain in Lausanne")] }).Single().Message
            .Should().Contain("“geneva”").And.Contain("“lausanne”");

    [TestCase("Rain in Lausanne", "the reference has “geneva” where the page has “lausanne”.")]
    [TestCase("Rain in", "the reference has “geneva” where the page has nothing.")]
    [TestCase("No rain in Geneva", "the reference has nothing where the page has “no”.")]
    public void An_edited_title_says_what_was_edited(string title, string message) =>
        Findings(Rain, Page with { Titles = [new(TitleField.Title, title)] }).Single().Message
            .Should().Be($"The source {Url} is titled “{title}”: {message}");

    [Test]
    public void Another_title_is_told_beside_the_cited_one() =>
        Findings(Rain, Page with { Titles = [new(TitleField.Title, "Snow on the northern passes")] }).Single().Message
            .Should().Be(
                $"The source {Url} is titled “Snow on the northern passes”, not “Rain in Geneva”; check that it is the right page.");

    [TestCase(SourceOutcome.NotFound, null, "CC311")]
    [TestCase(SourceOutcome.Page, "Page not found", "CC311")]
    [TestCase(SourceOutcome.Page, "Lake News of today", "CC311")]
    [TestCase(SourceOutcome.Page, "Rain in Geneva", null)]
    [TestCase(SourceOutcome.Unreachable, null, "CC306")]
    public void Only_a_page_that_is_gone_is_told_by_its_copy(SourceOutcome outcome, string? title, string? rule) =>
        Findings(
            Rain,
            Page with
            {
                Outcome = outcome,
                Titles = title is null ? [] : [new(TitleField.Title, title)],
                FinalUrl = "https://lake.example/",
                Archive = new ArchivedCopy("https://archive.example/1")
            })
            .Select(finding => finding.RuleId).Should().Equal(rule is null ? [] : [rule]);

    [Test]
    public void A_copy_of_an_unknown_day_has_none() =>
        Findings(Rain, Page with { Outcome = SourceOutcome.NotFound, Titles = [], Archive = new ArchivedCopy("https://archive.example/1") })
            .Single().Message
            .Should().Be($"The source {Url} is gone, but an archived copy exists: https://archive.example/1; cite that copy.");

    [Test]
    public void A_link_in_the_text_is_a_source_like_any_other()
    {
        Report report =
            Report.Parse($"Rain fell on the Lower Lake for nine days ([Lake News]({Url})). The level rose ([Lake News]({Url}#level)).");

        Finding finding = CitationValidator.Validate(
            report,
            null,
            new SourceObservations([Page with { Outcome = SourceOutcome.NotFound, Titles = [], Reason = "HTTP 404" }])).Findings
            .Should().ContainSingle(found => found.RuleId == "CC301").Subject;

        finding.Citation.Should().BeSameAs(report.Citations[0]);
        finding.Message.Should().Be($"The source {Url} does not exist (HTTP 404); fix the URL or cite another source.");
    }

    [Test]
    public void A_home_page_instead_of_the_article_is_told() =>
        Findings(Rain, Page with { Titles = [new(TitleField.Title, "Lake News")], FinalUrl = "https://lake.example/" })
            .Select(finding => finding.RuleId).Should().Equal("CC308");

    [Test]
    public void An_archived_copy_of_a_page_that_is_gone_replaces_the_error()
    {
        var copy = new ArchivedCopy("https://archive.example/1", new PartialDate(2023, 4, 1));

        Finding finding =
            Findings(Rain, Page with { Outcome = SourceOutcome.NotFound, Titles = [], Archive = copy }).Should().ContainSingle().Subject;

        finding.RuleId.Should().Be("CC311");
        finding.Message.Should().Contain(copy.Url).And.Contain("2023-04-01");
    }

    [TestCase("Lake News", "Lake News", true)]
    [TestCase("The Lake News", "Lake News Online", true)]
    [TestCase("lake.example", "Seezeitung", true)]
    [TestCase("BBC", "British Broadcasting Corporation", true)]
    [TestCase("Mountain Post", "Seezeitung", false)]
    public void A_publisher_is_compared_with_the_site(string publisher, string site, bool isAlike) =>
        Findings(ReportOf.Reference(Url, "Rain in Geneva", publisher), Page with { SiteName = site })
            .Select(finding => finding.RuleId).Should().Equal(isAlike ? [] : ["CC309"]);

    [TestCase("2023-03-02", true)]
    [TestCase("2023-03-03", true)]
    [TestCase("2023-03-01", true)]
    [TestCase("2023-03-12", false)]
    [TestCase("2023-03", true)]
    [TestCase("2023", true)]
    [TestCase("2021", false)]
    public void A_date_is_compared_as_far_as_both_are_known(string published, bool isAlike)
    {
        Findings(Rain, Page with { Published = DateOf(published) }).Select(finding => finding.RuleId)
            .Should().Equal(isAlike ? [] : ["CC310"]);
    }

    [TestCase(2023, null, null, "2023-12-31", true)]
    [TestCase(2023, null, null, "2024-01-01", true)]
    [TestCase(2023, null, null, "2024-01-02", false)]
    [TestCase(2023, null, null, "2022-12-31", true)]
    [TestCase(2023, null, null, "2022-12-30", false)]
    [TestCase(2023, 2, null, "2023-03-31", true)]
    [TestCase(2023, 2, null, "2023-04-01", false)]
    [TestCase(2023, 2, null, "2023-01-01", true)]
    [TestCase(2023, 2, null, "2022-12-31", false)]
    [TestCase(2023, 2, 30, "2021-01-01", true)]
    public void A_date_without_a_day_is_all_of_its_days_and_an_impossible_one_is_told_elsewhere(
        int year, int? month, int? day, string published, bool isAlike)
    {
        var date = DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture);

        Findings(
            ReportOf.Reference(Url, "Rain in Geneva", "Lake News", new PartialDate(year, month, day)),
            Page with { Published = new PartialDate(date.Year, date.Month, date.Day) })
            .Select(finding => finding.RuleId).Should().Equal(isAlike ? [] : ["CC310"]);
    }

    [TestCase("2022-12-20 2023-03-02", true, Description = "online in December, in print in March")]
    [TestCase("2022-12-20 2023-02-15", false)]
    [TestCase("2019-05-01 2024-07-01", true, Description = "a page that is kept up to date")]
    [TestCase("2019-05-01 2022-07-01", false)]
    [TestCase("2019-02-30 2023-03-02", true)]
    public void Any_date_of_a_work_may_be_cited(string dates, bool isAlike)
    {
        PartialDate[] stated = [.. dates.Split(' ').Select(DateOf)];
        SourceObservation page = Page with { Published = stated[0], OtherDates = stated[1..] };
        SourceObservation unread = Page with
        {
            Outcome = SourceOutcome.Blocked,
            Record = new() { Registry = "Crossref", Id = "10.1/x", Titles = ["Rain in Geneva"], Dates = stated },
        };

        Findings(Rain, page).Select(finding => finding.RuleId).Should().Equal(isAlike ? [] : ["CC310"]);
        Findings(Rain, unread).Select(finding => finding.RuleId).Should().Equal(isAlike ? [] : ["CC310"]);
    }

    [Test]
    public void The_nearest_date_is_named_and_where_it_stands()
    {
        SourceObservation page = Page with
        {
            Published = new PartialDate(2019, 5, 1),
            OtherDates = [new PartialDate(2022, 7)],
            Record = new() { Registry = "Crossref", Id = "10.1/x", Titles = ["Rain in Geneva"], Dates = [new PartialDate(2021)] },
        };

        Findings(Rain, page).Single().Message
            .Should().Be($"The reference is dated 2023-03-02; the page {Url} says 2022-07.");
        Findings(Rain, page with { Published = null, OtherDates = [] }).Single().Message
            .Should().Be("The reference is dated 2023-03-02; its record at Crossref says 2021.");
    }

    [Test]
    public void The_date_of_a_reference_without_a_title_is_compared() =>
        Findings(ReportOf.Reference(Url, "Lake News", date: new PartialDate(2023, 3, 2)), Page with
        {
            SiteName = "Lake News",
            Published = new PartialDate(2021),
        }).Select(finding => finding.RuleId).Should().Equal("CC310");

    private static PartialDate DateOf(string date)
    {
        int[] parts = [.. date.Split('-').Select(int.Parse)];
        return new PartialDate(parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null);
    }

    [Test]
    public void What_differs_between_a_reference_and_its_page_is_said_in_full()
    {
        Findings(Rain, Page with { Published = new PartialDate(2021, 5) }).Single().Message
            .Should().Be($"The reference is dated 2023-03-02; the page {Url} says 2021-05.");
        Findings(Rain, Page with { SiteName = "Seezeitung", FinalUrl = "https://see.example/rain" }).Single().Message
            .Should().Be($"The reference names “Lake News” as the publisher; the page {Url} says “Seezeitung”.");
        Findings(Rain, Page with { Titles = [new(TitleField.Title, "Lake News")], FinalUrl = "https://lake.example/" }).Single().Message
            .Should().Be($"The source {Url} redirects to the home page https://lake.example/; fix the URL or cite another source.");
        Findings(
            ReportOf.Reference(Url, "Rain falls on old big towns"),
            Page with { Titles = [new(TitleField.Title, "Rain falls on new small towns")] }).Single().Message
            .Should().EndWith("the reference has “old”, “big” where the page has “new”, “small”.");
    }

    [TestCase("Mountain Courier", "Courier of the Lake", "https://see.example/rain", true)]
    [TestCase("Mountain Post", "Post of the Lake", "https://see.example/rain", false)]
    [TestCase("Mountain Courier", "Seezeitung", "https://courier.example/rain", true)]
    [TestCase("Mountain Courier", "Seezeitung", "https://see.example/courier", false)]
    [TestCase("British Broadcasting Corporation", "Seezeitung", "https://bbc.example/rain", true)]
    [TestCase("British Broadcasting", "Seezeitung", "https://bb.example/rain", false)]
    [TestCase("Lake News of Bern", "LNB", "https://see.example/rain", false)]
    [TestCase("Lake News of Bern", "LNOB", "https://see.example/rain", true)]
    [TestCase("The", "Seezeitung", "https://the.example/rain", false)]
    public void A_publisher_may_be_known_by_a_long_word_its_initials_or_its_host(
        string publisher, string site, string final, bool isAlike) =>
        Findings(ReportOf.Reference(Url, "Rain in Geneva", publisher), Page with { SiteName = site, FinalUrl = final })
            .Select(finding => finding.RuleId).Should().Equal(isAlike ? [] : ["CC309"]);

    [Test]
    public void Every_rule_about_sources_shows_what_was_seen_in_its_examples()
    {
        Rule[] rules = [.. RuleCatalog.All.Where(rule => rule.Descriptor.Id.StartsWith("CC3", StringComparison.Ordinal))];

        rules.Should().HaveCount(14).And.OnlyContain(rule => rule.Descriptor.ExampleObservations != null);
    }

    private static IReadOnlyList<Finding> Findings(Reference reference, SourceObservation observation) =>
        [.. CitationValidator.Validate(ReportOf.References(reference), null, new SourceObservations([observation])).Findings
            .Where(finding => finding.RuleId.StartsWith("CC3", StringComparison.Ordinal))];
}
