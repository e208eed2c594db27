using CitationCheck.Writers;

namespace CitationCheck.Tests.Rules.Claims;

public class CitationOutsideSourcesTests
{
    private static readonly SourceDocument[] Sources =
    [
        new() { Id = "1", Title = "Rain in the valley", Url = "https://lake.example/rain" },
        new() { Id = "2", Title = "Bridges", Url = "https://lake.example/bridges" },
    ];

    [TestCase("Rain fell [7].", Severity.Error, "The citation [7] leads to none of the 2 given sources, which have [1] and [2];")]
    [TestCase("Rain fell [7, 8].", Severity.Error, "The citations [7], [8] lead to none of the 2 given sources")]
    [TestCase("Rain fell ([Lake](https://x.example/a)).", Severity.Error, "The link to https://x.example/a leads to none of")]
    [TestCase("Rain fell [Source: Diary].", Severity.Warning, "The citation [Source: Diary] leads to none")]
    [TestCase("Rain fell [1](https://lake.example/bridges).", Severity.Error, "names two given sources")]
    [TestCase("Rain fell 【1†Bridges】.", Severity.Error, "names two given sources")]
    public void A_citation_of_something_else_is_reported_once(string answer, Severity severity, string message)
    {
        Finding[] findings = [.. Findings(answer).Where(finding => finding.Severity > Severity.Info)];

        findings.Should().ContainSingle().Which.RuleId.Should().Be("CC115");
        findings[0].Severity.Should().Be(severity);
        findings[0].Message.Should().Contain(message);
    }

    [TestCase("Rain fell [1].\n\n## Sources\n\n1. “Storms” Lake News, https://fake.example/1", Severity.Error)]
    [TestCase("Rain fell [1].\n\n## Sources\n\n1. “Rain in the valley” Lake News, https://fake.example/1", Severity.Error)]
    [TestCase("Rain fell [1].\n\n## Sources\n\n1. “Storms of the century” Lake News, 2 Mar. 2023", Severity.Warning)]
    [TestCase("Rain fell.\n\n## Sources\n\n- “Storms” Lake News, https://fake.example/1", Severity.Error)]
    public void An_entry_of_something_else_is_reported_once_and_not_its_citations(string answer, Severity severity)
    {
        Finding finding = Findings(answer).Should().ContainSingle(finding => finding.RuleId == "CC115").Subject;

        finding.Severity.Should().Be(severity);
        finding.Reference.Should().NotBeNull();
    }

    [TestCase("Rain fell [1].\n\n## Sources\n\n1. “Rain in the valley” Lake News, 2 Mar. 2023")]
    [TestCase("Rain fell [1].\n\n## Sources\n\n1. “Rain in the Valley – Lake News” 2 Mar. 2023")]
    [TestCase("Rain fell [1].\n\n## Sources\n\n1. Lake News, https://www.lake.example/rain/")]
    public void An_entry_that_may_be_a_given_source_is_not_reported(string answer) =>
        Findings(answer).Should().NotContain(finding => finding.RuleId == "CC115");

    [Test]
    public void The_title_of_an_entry_is_compared_with_that_of_its_source()
    {
        ValidationResult result = CitationValidator.Validate(
            "Rain fell [1].\n\n## Sources\n\n1. “Storms of the century” Lake News, https://lake.example/rain", Sources);

        result.Findings.Should().ContainSingle(finding => finding.RuleId == "CC303");
        result.Sources.Should().ContainSingle().Which.Observation!.Titles[0].Text.Should().Be("Rain in the valley");
    }

    [TestCase("bridges.pdf")]
    [TestCase("kb-2")]
    [TestCase("Bridges")]
    [TestCase("bridges.pdf, https://lake.example/files/bridges.pdf")]
    public void An_entry_that_names_the_file_or_the_id_has_no_other_title(string entry)
    {
        SourceDocument bridges = new() { Id = "kb-2", Title = "Bridges", FileName = "bridges.pdf" };

        CitationValidator.Validate($"Rain fell [1].\n\n## Sources\n\n1. {entry}", [bridges]).Findings
            .Should().NotContain(finding => finding.Severity > Severity.Info);
    }

    [Test]
    public void Reports_without_given_sources_are_not_concerned() =>
        CitationValidator.Validate("Rain fell [7].\n\n1. “Rain” https://lake.example/rain").Findings
            .Should().NotContain(finding => finding.RuleId == "CC115");

    [Test]
    public void No_list_is_asked_of_an_answer_with_given_sources() =>
        Findings("Rain fell all week [1]. The bridge was closed [2].").Should().BeEmpty();

    [Test]
    public void Unused_sources_are_reported_only_where_they_are_asked_for()
    {
        var options = new ValidationOptions { Severities = new Dictionary<string, Severity?> { ["source-not-used"] = Severity.Warning } };

        Findings("Rain fell [1].").Should().NotContain(finding => finding.RuleId == "CC116");
        CitationValidator.Validate("Rain fell [1].", Sources, options).Findings
            .Should().ContainSingle(finding => finding.RuleId == "CC116" && finding.Severity == Severity.Warning);
    }

    [Test]
    public void A_source_is_used_where_one_of_its_chunks_or_an_entry_that_names_it_is_cited()
    {
        var options = new ValidationOptions { Severities = new Dictionary<string, Severity?> { ["CC116"] = Severity.Info } };
        SourceDocument[] chunks = [Sources[0], Sources[0] with { Text = "More rain." }, Sources[1]];

        CitationValidator.Validate("Rain fell [1]. A bridge closed [2].", chunks, options).Findings
            .Should().NotContain(finding => finding.RuleId == "CC116");
        CitationValidator.Validate("Rain fell [1].\n\n1. “Bridges” https://lake.example/bridges", [Sources[1]], options).Findings
            .Should().NotContain(finding => finding.RuleId == "CC116");
    }

    [TestCase("Rain fell [1]. Snow [7]. [A](https://x.example/a).")]
    [TestCase("Rain fell [1]. Snow [2].\n\n## Sources\n\n1. “Rain” https://lake.example/rain\n2. “Fake” https://fake.example/x")]
    public void A_result_says_the_same_after_it_was_saved(string answer)
    {
        ValidationResult result = CitationValidator.Validate(
            answer, Sources, citations: [new GivenCitation(new TextSpan(0, 9), "2"), new GivenCitation(new TextSpan(0, 9), "ghost")]);

        ValidationResult back = ResultReader.Read(ResultWriter.Write(OutputFormat.Json, result, "a.md")).Single().Result!;

        foreach (OutputFormat format in Enum.GetValues<OutputFormat>())
        {
            ResultWriter.Write(format, back, "a.md").Should().Be(ResultWriter.Write(format, result, "a.md"), "{0} is the same", format);
        }

        back.Report.GivenSources.Should().BeEquivalentTo(Sources);
        back.Report.References.Select(reference => (reference.IsGiven, reference.Document?.Id))
            .Should().Equal(result.Report.References.Select(reference => (reference.IsGiven, reference.Document?.Id)));
    }

    [Test]
    public void The_page_shows_the_given_sources_and_citations()
    {
        string page = ResultWriter.Write(
            OutputFormat.Html,
            CitationValidator.Validate("Rain fell. Snow fell [7].", Sources, citations: [new GivenCitation(new TextSpan(0, 10), "2")]));

        page.Should().Contain("Given sources").And.Contain("Rain in the valley").And.Contain(">[2]</a>").And.Contain("class=\"cite bad\"");
    }

    private static IReadOnlyList<Finding> Findings(string answer) =>
        CitationValidator.Validate(answer, Sources, new ValidationOptions { Today = new DateOnly(2026, 1, 31) }).Findings;
}
