using CitationCheck.Tests.Properties;

namespace CitationCheck.Tests.Sources;

public sealed class SourceObservationsTests
{
    private static readonly SourceObservation Full = new()
    {
        Url = "https://lake.example/rain",
        Outcome = SourceOutcome.Page,
        HttpStatus = 200,
        FinalUrl = "https://lake.example/rain?x=1",
        ContentType = "text/html",
        Titles = [new(TitleField.OpenGraph, "Rain “in” Genève \ud83c\udf27 \u0007"), new(TitleField.Heading, "雨")],
        SiteName = "Lake News",
        Authors = ["A. Writer"],
        Published = new PartialDate(2023, 3, 2),
        CanonicalUrl = "https://lake.example/rain",
        Language = "fr-CH",
        Archive = new ArchivedCopy("https://archive.example/1", new PartialDate(2023, 4)),
        ObservedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
    };

    [Test]
    public void Observations_survive_being_saved()
    {
        var observations = new SourceObservations([
            Full, new SourceObservation { Url = "https://lake.example/a", Outcome = SourceOutcome.Blocked, Reason = "HTTP 403" }]);

        SourceObservations read = SourceObservations.FromJson(observations.ToJson());

        read.All.Should().BeEquivalentTo(observations.All, options => options.WithStrictOrdering());
        read.ToJson().Should().Be(observations.ToJson());
    }

    [Test]
    public void The_order_in_which_pages_answer_does_not_show_in_the_file()
    {
        SourceObservation other = new() { Url = "https://lake.example/a", Outcome = SourceOutcome.NotFound };

        new SourceObservations([Full, other]).ToJson().Should().Be(new SourceObservations([other, Full]).ToJson());
    }

    [Test]
    public void The_file_is_readable_and_has_the_same_line_ends_everywhere() =>
        new SourceObservations([Full]).ToJson()
            .Should().Contain("\"outcome\": \"Page\"").And.Contain("Genève").And.Contain("\"2023-03-02\"").And.NotContain("\r");

    [TestCase("\"signals\":{\"barrier\":99}")]
    [TestCase("\"archive\":{\"url\":\"y\",\"titles\":[null]}")]
    [TestCase("\"record\":{\"registry\":\"r\",\"id\":\"1\",\"titles\":[null]}")]
    [TestCase("\"record\":{\"registry\":\"r\",\"id\":\"1\",\"authors\":[null]}")]
    [TestCase("\"record\":{\"registry\":\"r\",\"id\":\"1\",\"notices\":[null]}")]
    [TestCase("\"record\":{\"registry\":\"r\",\"id\":\"1\",\"notices\":[{\"kind\":9}]}")]
    public void A_part_of_an_observation_that_is_none_is_refused(string part) =>
        FluentActions.Invoking(() => SourceObservations.FromJson(
                $"{{\"version\":1,\"observations\":[{{\"url\":\"x\",\"outcome\":\"Blocked\",{part}}}]}}"))
            .Should().Throw<FormatException>().WithMessage("The observations cannot be read: *");

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("null")]
    [TestCase("{\"version\":2,\"observations\":[]}")]
    [TestCase("{\"version\":1,\"observations\":[null]}")]
    [TestCase("{\"version\":1,\"observations\":[{\"url\":\"x\"}]}")]
    [TestCase("{\"version\":1,\"observations\":[{\"url\":\"x\",\"outcome\":\"Nonsense\"}]}")]
    [TestCase("{\"version\":1,\"observations\":[{\"url\":null,\"outcome\":\"Page\"}]}")]
    [TestCase("{\"version\":1,\"observations\":[{\"url\":\"x\",\"outcome\":\"Page\",\"published\":\"soon\"}]}")]
    [TestCase("{\"version\":1,\"observations\":[{\"url\":\"\\ud800\",\"outcome\":\"Page\"}]}")]
    [TestCase("{\"version\":1,\"observations\":[null]}")]
    [TestCase("{\"version\":1,\"observations\":[{\"url\":\"x\",\"outcome\":99}]}")]
    [TestCase("{\"version\":1,\"observations\":[{\"url\":\"x\",\"outcome\":\"Page\",\"titles\":[null]}]}")]
    [TestCase("{\"version\":1,\"observations\":[{\"url\":\"x\",\"outcome\":\"Page\",\"titles\":[{\"field\":99,\"text\":\"\"}]}]}")]
    [TestCase("{\"version\":1,\"observations\":[{\"url\":\"x\",\"outcome\":\"Page\",\"authors\":[null]}]}")]
    [TestCase("{\"version\":1,\"observations\":[{\"url\":\"x\",\"outcome\":\"Page\",\"outcome\":\"NotFound\"}]}")]
    public void A_broken_file_is_told_as_such(string json) =>
        FluentActions.Invoking(() => SourceObservations.FromJson(json)).Should().Throw<FormatException>().WithMessage("The observations*");

    [TestCase("https://lake.example/rain", "https://Lake.Example/rain#top")]
    [TestCase("https://lake.example", "HTTPS://lake.example/#:~:text=rain")]
    [TestCase("https://lake.example?q=1", " https://lake.example/?q=1 ")]
    public void Spellings_of_one_URL_find_one_observation(string one, string other)
    {
        SourceUrl.Normalize(one).Should().Be(SourceUrl.Normalize(other));
        new SourceObservations([Full with { Url = one }]).Find(other).Should().NotBeNull();
    }

    [TestCase("https://lake.example/rain?q=1", "https://lake.example/rain?q=1")]
    [TestCase("http://lake.example:8080/", "http://lake.example:8080/")]
    [TestCase("https://Lake.example/Rain", "https://lake.example/Rain")]
    [TestCase("https://lake.example/rain#top", "https://lake.example/rain")]
    [TestCase("https://lake.example/rain ", "https://lake.example/rain")]
    [TestCase("https://lake.example?q=/a", "https://lake.example/?q=/a")]
    [TestCase("https://lake.example", "https://lake.example/")]
    [TestCase("https://LAC.example/pluie-d’été", "https://lac.example/pluie-d’été")]
    [TestCase("https://ÉTÉ.example/", "https://été.example/")]
    [TestCase("lake.example/Rain#top", "lake.example/Rain")]
    public void A_URL_is_found_in_one_form(string url, string form) => SourceUrl.Normalize(url).Should().Be(form);

    [Test]
    public void Half_a_character_is_found_again_as_it_was_saved()
    {
        string url = "https://lake.example/" + (char)0xD800 + "x";

        SourceObservations.FromJson(new SourceObservations([Full with { Url = url }]).ToJson()).Find(url).Should().NotBeNull();
    }

    [TestCase(" Rain#top ", "Rain")]
    [TestCase("https://lake.example/rain", "https://lake.example/rain")]
    [TestCase("HTTPS://Lake.example?Q=1#top", "https://lake.example/?Q=1")]
    [TestCase("https://Lake.example\\Rain", "https://lake.example\\Rain")]
    [TestCase("https://ZÜRICH.example/Ü", "https://zürich.example/Ü")]
    [TestCase("#top", "")]
    [TestCase("https://lake.example/rain #top", "https://lake.example/rain")]
    public void A_URL_is_found_by_one_form(string url, string form) => SourceUrl.Normalize(url).Should().Be(form);

    [TestCase("https://lake.example/rain", "https://lake.example/Rain")]
    [TestCase("https://lake.example/rain", "https://lake.example/rain?x=1")]
    public void URLs_of_two_pages_stay_two(string one, string other) => SourceUrl.Normalize(one).Should().NotBe(SourceUrl.Normalize(other));

    [Test]
    public void Any_text_can_be_asked_for() =>
        Gen.String.AllPass(text => SourceUrl.Normalize(SourceUrl.Normalize(text)).Should().Be(SourceUrl.Normalize(text)));

    [Test]
    public void A_replay_of_a_saved_file_gives_the_same_findings()
    {
        Report report = ReportOf.References(
            ReportOf.Reference("https://lake.example/rain", "Rain in Genève", "Mountain Post", new PartialDate(2020, 1, 1)),
            ReportOf.Reference("https://lake.example/a", "Rain", label: "2"));
        var live = new SourceObservations([
            Full, new SourceObservation { Url = "https://lake.example/a", Outcome = SourceOutcome.NotFound, Reason = "HTTP 404" }]);

        ValidationResult first = CitationValidator.Validate(report, null, live);
        ValidationResult replay = CitationValidator.Validate(report, null, SourceObservations.FromJson(live.ToJson()));

        first.Findings.Should().NotBeEmpty();
        replay.Findings.Should().Equal(first.Findings);
        replay.Sources.Select(source => source.Status).Should().Equal(first.Sources.Select(source => source.Status));
    }
}
