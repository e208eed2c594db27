using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CitationCheck.Writers;

namespace CitationCheck.Tests.Writers.Json;

[TestFixture]
internal sealed class ResultReaderTests
{
    private static readonly Func<ValidationResult>[] All = [Samples.Harbour, Samples.Checked, Samples.Empty];

    [TestCaseSource(nameof(All))]
    public void What_was_read_is_written_as_it_was(Func<ValidationResult> make)
    {
        foreach (OutputFormat format in Enum.GetValues<OutputFormat>())
        {
            ValidationResult result = make();
            ValidationResult back = ResultReader.Read(ResultWriter.Write(OutputFormat.Json, result, "a.md")).Single().Result!;
            ResultWriter.Write(format, back, "a.md").Should().Be(ResultWriter.Write(format, result, "a.md"));
        }
    }

    [Test]
    public void Things_that_point_at_each_other_do_so_again()
    {
        ValidationResult back = ResultReader.Read(ResultWriter.Write(OutputFormat.Json, Samples.Harbour()))[0].Result!;
        Claim claim = back.Report.Claims[0];
        claim.Block.Claims.Should().Contain(claim);
        claim.Citations[0].Claim.Should().BeSameAs(claim);
        claim.Citations[0].Reference.Should().BeSameAs(back.Report.References[0]);
        back.Report.References[0].List.Should().BeSameAs(back.Report.ReferenceLists[0]);
        back.Findings.Single(finding => finding.RuleId == "CC202").Reference.Should().BeSameAs(back.Report.References[3]);
        back.Report.Claims[3].Block.Section.Should().BeSameAs(back.Report.Blocks[2]);
    }

    [Test]
    public void A_citation_that_names_its_source_does_so_again()
    {
        ValidationResult result = CitationValidator.Validate("Rain fell all week [log.pdf#page=3]. The level rose (Source: Lake Board).");
        ValidationResult back = ResultReader.Read(ResultWriter.Write(OutputFormat.Json, result))[0].Result!;

        back.Report.Citations.Select(static citation => (citation.Label, citation.NamesSource, citation.IsResolved))
            .Should().Equal(("log.pdf", true, true), ("Lake Board", true, true));
    }

    [Test]
    public void A_report_that_was_read_back_has_the_same_broken_markers()
    {
        ValidationResult result = CitationValidator.Validate(
            "Rain fell all week.[1] The level rose [citation needed]. It fell [3-1]. It froze [1,]. (Source?) It thawed. [1");
        ValidationResult back = ResultReader.Read(ResultWriter.Write(OutputFormat.Json, result))[0].Result!;

        Malformed(CitationValidator.Validate(back.Report)).Should().HaveCount(5).And.Equal(Malformed(result));

        static IEnumerable<(string, TextSpan)> Malformed(ValidationResult result) =>
            result.Findings.Where(finding => finding.RuleId == "CC106").Select(finding => (finding.Message, finding.Span));
    }

    /// <summary>A member that is added to the model must be written, or be named here as one that follows from others.</summary>
    [TestCase(typeof(Report), "report", "Text Format Title Blocks Claims Citations References GivenSources ReferenceLists Limits", "")]
    [TestCase(typeof(Claim), "claim", "Text Span VisibleSpan Kind Block Citations", "IsCited NeedsCitation References")]
    [TestCase(
        typeof(Citation),
        "citation",
        "Label Block Span VisibleSpan Style Reference Url NamesSource IsOutsideSources Confidence Claim",
        "IsResolved")]
    [TestCase(
        typeof(Reference),
        "reference",
        "Label Number Title Publisher Authors Date AccessedOn Url Identifiers Span RawText Document IsGiven",
        "List Citations")]
    [TestCase(typeof(ReferenceList), "referenceList", "Span Heading References", "")]
    [TestCase(typeof(Block), "block", "Kind Span Text Level Section ListId ItemId Cells Claims", "HasLink")]
    [TestCase(typeof(Finding), "finding", "RuleId Severity Message Span Claim Citation Reference Parts", "Position Line")]
    [TestCase(typeof(ValidationResult), "result", "Report Findings Summary Claims Observations", "IsValid Errors Sources")]
    [TestCase(
        typeof(CitationSummary),
        "summary",
        "CitedClaims CoveredClaims UncitedClaims UnresolvedClaims Paragraphs CitedParagraphs Citations ResolvedCitations References "
            + "UsedReferences Sections CitedSections EffectiveCitations",
        "Claims Sources ClaimCoverage ParagraphCoverage SectionCoverage ResolvedShare UsedShare ClaimsPerReference CitationsPerClaim")]
    public void No_member_of_the_model_is_forgotten(Type type, string what, string written, string following)
    {
        IEnumerable<string> known = $"{written} {following}".Split(' ', StringSplitOptions.RemoveEmptyEntries);
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name)
            .Should().BeEquivalentTo(known, $"JsonResultBody writes each member of a {what} and JsonResultBodyReader reads it");
    }

    [Test]
    public void An_older_result_gets_its_places_from_its_text()
    {
        const string Markdown = "# Rain\n\n**Rain** fell &amp; [[1]](https://lake.example/rain) rose \\[2\\]. It fell again.\n\n"
            + "| A | B |\n|---|---|\n| x \\| y | rain fell 3 mm [1] |\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023\n2. “Snow” Lake News, 3 Mar. 2023";
        ValidationResult result = CitationValidator.Validate(Report.Parse(Markdown, ReportFormat.Markdown));
        JsonNode older = JsonNode.Parse(ResultWriter.Write(OutputFormat.JsonLines, result, "a.md"))!;
        Remove(older["claims"]!, "visibleStart", "visibleEnd");
        Remove(older["citations"]!, "visibleStart", "visibleEnd", "block");
        Remove(older["blocks"]!, "segments", "runs", "cells", "list", "item");

        ValidationResult back = ResultReader.Read(older.ToJsonString()).Single().Result!;

        ResultWriter.Write(OutputFormat.Html, back, "a.md").Should().Be(ResultWriter.Write(OutputFormat.Html, result, "a.md"));
    }

    private static void Remove(JsonNode items, params string[] members)
    {
        foreach (JsonNode? item in items.AsArray())
        {
            foreach (string member in members)
            {
                item!.AsObject().Remove(member);
            }
        }
    }

    [Test]
    public void A_line_of_json_lines_is_read_as_well()
    {
        using var output = new StringWriter();
        ResultWriter writer = ResultWriter.Create(OutputFormat.JsonLines, output);
        writer.Write(Samples.Harbour(), "a.md");
        writer.WriteFailure("b.md", "It is gone.");
        writer.Complete();

        string[] lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(2);
        ResultReader.Read(lines[0]).Single().Result!.Findings.Should().HaveCount(5);
        ResultReader.Read(lines[1]).Single().Should().Be(new NamedResult("b.md", null, "It is gone."));
    }

    [Test]
    public void Half_a_surrogate_pair_becomes_one_replacement_character_so_that_spans_hold()
    {
        ValidationResult result = Samples.Hostile();
        ValidationResult back = ResultReader.Read(ResultWriter.Write(OutputFormat.Json, result))[0].Result!;
        back.Report.Text.Should().Be(
            result.Report.Text.Replace('\uD83D', '\uFFFD').Replace("\uFFFD\uDE00", "😀", StringComparison.Ordinal));
    }

    /// <summary>What was read is not what a rule of ours found: its rule is whatever a file says.</summary>
    [Test]
    public void A_rule_of_any_name_is_written_in_every_format([Values] OutputFormat format)
    {
        string json = ResultWriter.Write(OutputFormat.Json, Samples.Harbour(), "a.md")
            .Replace("\"CC101\"", "\"\\u0000\\u001b[31m\\n::error::\"", StringComparison.Ordinal);
        string output = ResultWriter.Write(format, ResultReader.Read(json)[0].Result!, "a.md");
        output.Where(letter => char.IsControl(letter) && letter is not ('\n' or '\t')).Should().BeEmpty();
        if (format == OutputFormat.JUnit)
        {
            XDocument.Parse(output).Descendants("failure").Should().NotBeEmpty();
        }
    }

    [TestCase("\"outcome\": \"Page\"", "\"outcome\": 99")]
    [TestCase("\"titles\": []", "\"titles\": [ null ]")]
    public void An_observation_that_is_none_is_refused_as_in_a_file_of_its_own(string good, string bad)
    {
        string json = ResultWriter.Write(OutputFormat.Json, Samples.Checked());
        json.Should().Contain(good);
        FluentActions.Invoking(() => ResultReader.Read(json.Replace(good, bad, StringComparison.Ordinal)))
            .Should().Throw<FormatException>().WithMessage("*observation ? *");
    }

    [TestCase("{\"results\":[],\"results\":[]}")]
    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("{\"results\":[{}]}")]
    [TestCase("{\"version\":2,\"results\":[]}")]
    [TestCase("{\"version\":\"one\",\"results\":[]}")]
    [TestCase("{\"results\":{}}")]
    public void What_is_no_result_is_refused_with_a_reason(string json) =>
        FluentActions.Invoking(() => ResultReader.Read(json)).Should().Throw<FormatException>().WithMessage("*result*");

    [Test]
    public void A_block_that_lists_a_claim_of_another_block_is_refused()
    {
        JsonNode saved = JsonNode.Parse(ResultWriter.Write(OutputFormat.Json, Samples.Harbour()))!;
        JsonArray blocks = saved["results"]![0]!["blocks"]!.AsArray();
        JsonNode other = blocks.First(block => block!["claims"]!.AsArray().Count > 0)!["claims"]![0]!;
        blocks[^1]!["claims"]!.AsArray().Add(other.DeepClone());

        FluentActions.Invoking(() => ResultReader.Read(saved.ToJsonString()))
            .Should().Throw<FormatException>().WithMessage("*another block*");
    }

    [Test]
    public void Damaged_results_are_refused_and_never_crash()
    {
        string json = ResultWriter.Write(OutputFormat.JsonLines, Samples.Harbour());
        foreach (string from in new[]
        {
            "\"start\":", "\"end\":", "\"reference\":", "\"block\":", "\"kind\":\"", "\"citations\":[", "\"date\":\"", "\"section\":",
            "\"level\":"
        })
        {
            foreach (string to in new[] { "999999", "-1", "9x", "null,\"x\":" })
            {
                string damaged = json.Replace(from, from + to, StringComparison.Ordinal);
                try
                {
                    ResultReader.Read(damaged);
                }
                catch (FormatException)
                {
                    // refused: fine
                }
            }
        }

        FluentActions.Invoking(() => ResultReader.Read(json.Replace("\"end\":", "\"end\":9", StringComparison.Ordinal)))
            .Should().Throw<FormatException>();
        JsonDocument.Parse(json).RootElement.GetProperty("valid").GetBoolean().Should().BeFalse();
    }
}
