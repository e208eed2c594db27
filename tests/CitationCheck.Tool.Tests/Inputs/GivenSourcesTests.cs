using System.Text.Json;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Tests.Inputs;

/// <summary>Answers with the documents that they were made from: <c>--jsonl …,sources=…</c> and <c>--given-sources</c>.</summary>
[TestFixture]
internal sealed class GivenSourcesTests : ToolTests
{
    private const string Good = """[{"id":"kb-1","title":"Record tide","score":0.8},{"id":2,"url":"https://orrin.example/gates"}]""";

    private static readonly string[] FieldsOfAll = ["check", "--jsonl", "field=answer,name=id,sources=docs"];

    [Test]
    public void Each_answer_is_checked_against_its_own_documents()
    {
        NamedResult[] results = Run(
            3,
            $$"""{"id":"a","answer":"The tide reached 4.1 metres [kb-1]. The gates were shut [2].","docs":{{Good}}}""",
            """{"id":"b","answer":"The tide reached 4.1 metres [kb-1].","docs":[{"id":"kb-2"}]}""",
            """{"id":"c","answer":"The tide reached 4.1 metres [1].","docs":[]}""",
            """{"id":"d","answer":"The tide reached 4.1 metres [1].","docs":null}""",
            """{"id":"e","answer":"The tide reached 4.1 metres [1]."}""");

        results.Select(result => result.Name).Should().Equal("a", "b", "c", "d", "e");
        results[0].Result!.IsValid.Should().BeTrue();
        RulesOf(results[1]).Should().Contain("CC115");
        RulesOf(results[2]).Should().Contain("CC115", "an empty list means that there was nothing to cite");
        results[3].Error.Should().Be("the record has no array in its field “docs”", "that is not the same as an empty list");
        results[4].Error.Should().Be(results[3].Error);
    }

    [TestCase("""{"a":1}""", "docs must be an array of documents, not an object")]
    [TestCase("\"kb-1\"", "docs must be an array of documents, not a string")]
    [TestCase("""[{"id":"a"},"kb-1"]""", "docs[1] must be an object such as {*}, not a string")]
    [TestCase("[null]", "docs[0] must be an object such as {*}, not null")]
    [TestCase("""[{"id":["a"]}]""", "docs[0].id must be a string, not an array")]
    [TestCase("""[{"title":7}]""", "docs[0].title must be a string, not 7")]
    [TestCase("""[{"text":"\ud800"}]""", "docs[0].text contains half of a surrogate pair")]
    public void Documents_that_are_wrong_cost_one_line_and_not_the_run(string docs, string error)
    {
        NamedResult[] results = Run(
            3, $$"""{"id":"bad","answer":"A.","docs":{{docs}}}""", $$"""{"id":"good","answer":"Rain fell [kb-1].","docs":{{Good}}}""");

        results[0].Error.Should().Match(error);
        results[1].Result!.IsValid.Should().BeTrue();
    }

    [TestCase("2019-12-04", "2019-12-04")]
    [TestCase("2019-12", "2019-12")]
    [TestCase("2019-12-04T10:00:00Z", "2019-12-04")]
    [TestCase("in 2019", null)]
    public void A_date_is_known_as_far_as_it_is_written(string written, string? known) =>
        CitationCheck.Tool.Inputs.GivenJson.ParseSources($$"""{"sources":[{"date":"{{written}}"}]}""").Single().Date?.ToString()
            .Should().Be(known);

    [Test]
    public void Citations_beside_the_text_come_from_a_field_of_their_own()
    {
        NamedResult[] results = Run(
            3,
            ["check", "--jsonl", "field=answer,name=id,sources=docs,citations=cites"],
            $$"""{"id":"a","answer":"The tide reached 4.1 metres.","docs":{{Good}},"cites":[{"start":0,"end":28,"source":"kb-1"}]}""",
            $$"""{"id":"b","answer":"The tide reached 4.1 metres.","docs":{{Good}},"cites":[{"start":0,"end":28,"source":"kb-9"}]}""",
            $$"""{"id":"c","answer":"The tide reached 4.1 metres.","docs":{{Good}},"cites":[{"start":5,"end":2,"source":"kb-1"}]}""",
            $$"""{"id":"d","answer":"The tide reached 4.1 metres.","docs":{{Good}},"cites":[{"start":0,"end":900,"source":"kb-1"}]}""");

        results[0].Result!.Summary.CitedClaims.Should().Be(1);
        RulesOf(results[1]).Should().Contain("CC115");
        results[2].Error.Should().Be("cites[0].end must not be before its start");
        results[3].Result!.Findings.Should().NotBeEmpty("a span behind the end is the answer's fault, and reported as a finding");
    }

    [Test]
    public void A_file_gives_the_documents_of_reports()
    {
        Tool.Write("docs.json", Good);
        Tool.Write("answer.md", "The tide reached 4.1 metres [kb-1]. The gates were shut [kb-7].");

        CommandLine.Outcome outcome = Tool.Run("check", "answer.md", "--given-sources", "docs.json");

        outcome.ExitCode.Should().Be(1);
        outcome.Output.Should().Contain("CC115").And.Contain("kb-7").And.NotContain("CC201");
        string record = JsonSerializer.Serialize(new { text = "Rain fell [kb-1]." });
        Tool.RunWith(record, "check", "--jsonl", "field=text", "--given-sources", "docs.json").ExitCode.Should().Be(0);
    }

    [TestCase("{}", "Cannot read the given sources *docs.json: the file must be an array of documents, not an object")]
    [TestCase("""{"sources":7}""", "*: sources must be an array of documents, not 7")]
    [TestCase("[{]", "Cannot read the given sources *")]
    public void A_file_that_is_wrong_ends_the_run(string content, string error)
    {
        Tool.Write("docs.json", content);
        CommandLine.Outcome outcome = Tool.Run("check", "answer.md", "--given-sources", "docs.json");
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.TrimEnd().Should().Match("citationcheck: " + error);
    }

    [TestCase("field=a,sources=")]
    [TestCase("field=a,docs=b")]
    [TestCase("field=a,citations=b")]
    [TestCase("sources=b")]
    public void Fields_that_are_wrong_are_told(string fields)
    {
        CommandLine.Outcome outcome = Tool.RunWith("", "check", "--jsonl", fields);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().StartWith("citationcheck: --jsonl ");
    }

    [Test]
    public void Documents_come_from_one_place()
    {
        Tool.Write("docs.json", Good);
        Tool.RunWith("", [.. FieldsOfAll, "--given-sources", "docs.json"]).Errors
            .Should().Be("citationcheck: --given-sources and sources= of --jsonl both give the sources; use one of them.\n");
    }

    private NamedResult[] Run(int exitCode, params string[] records) => Run(exitCode, FieldsOfAll, records);

    private NamedResult[] Run(int exitCode, string[] arguments, params string[] records)
    {
        CommandLine.Outcome outcome = Tool.RunWith(string.Join('\n', records), arguments);
        outcome.ExitCode.Should().Be(exitCode, outcome.Errors);
        return [.. outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(ResultReader.Read)];
    }

    private static IEnumerable<string> RulesOf(NamedResult result) => result.Result!.Findings.Select(finding => finding.RuleId);
}
