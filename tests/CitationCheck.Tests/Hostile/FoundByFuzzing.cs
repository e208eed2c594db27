using CitationCheck.Writers;

namespace CitationCheck.Tests.Hostile;

/// <summary>Texts that once broke something, as small as they could be made.</summary>
[TestFixture]
internal sealed class FoundByFuzzing
{
    /// <summary>
    /// A link that goes on in the next line, one that is nothing but space, and one inside another; a comment cut short; a note that is a
    /// heading; an item with nothing before it.
    /// </summary>
    private static readonly string[] Reports =
    [
        "1.[水\n](http://)r",
        "<p>[1]1\n[2]r\n[3]>\n[4]p\n[5]>\n[6]<a href=http://>>\n[7]</p>",
        "Rain [9].\n<!-- citationcheck-->",
        "Reference\n<a d=\"\"><a>1. N  t*Laay*",
        "([a](http://)<a href=\"#a\">[](http://)",
        "a) [1] b) [1]",
        "<h2><dl><dt >d<a href=\"#CLOCK\">[C</h2><t id=\"CLOCK\"><",
        "<p><a href=\"#K\">[K]</a></p><dl><dt>a</dt><dd>b</dd><h2><dt id=\"K\">c</dt></h2><dd>d</dd></dl>",
    ];

    [Test]
    public void A_report_is_read_in_every_format([ValueSource(nameof(Reports))] string text, [Values] ReportFormat format) =>
        CitationValidator.Validate(Report.Parse(text, format)).Findings.All(finding => finding.Span.End <= text.Length).Should().BeTrue();

    [TestCase("> `se.\n<`")]
    [TestCase("> `Rain. It fell.\n> Snow [1].`")]
    public void A_claim_has_a_place_of_its_own(string text) =>
        Report.Parse(text, ReportFormat.Markdown).Claims.Should().NotBeEmpty().And.OnlyContain(static claim => !claim.Span.IsEmpty);

    [Test]
    public void A_citation_has_a_label([Values] ReportFormat format) =>
        Report.Parse("""It rained \cite{,} all \cite{a1,,b2} week.""", format).Citations.Select(static citation => citation.Label)
            .Should().Equal("a1", "b2");

    [Test]
    public void Delimiters_of_a_token_with_nothing_between_are_one_that_leads_nowhere(
        [Values("[\uE200]()", "Rain fell \uE200\uE201 all week.")] string text, [Values] ReportFormat format) =>
        Report.Parse(text, format).Citations.Should().ContainSingle(static citation => citation.Label.Length > 0 && !citation.IsResolved);

    [TestCase("Rain fell.\n\n#\tLakes [1] and [2]")]
    [TestCase("0. 2][3]\n#\t[1]")]
    [TestCase("#\t\t[1]\n\n##\t[2]\n")]
    public void A_tab_behind_the_sign_of_a_heading_moves_no_marker(string text) =>
        Report.Parse(text, ReportFormat.Markdown).Citations.Should().OnlyContain(
            citation => text.Substring(citation.Span.Start, citation.Span.Length) == $"[{citation.Label}]");

    [Test]
    public void A_link_over_two_paragraphs_of_a_page_in_pre_ends_with_each()
    {
        Report report = Report.Parse("<body><pre>s f<a href=a> s K. r\n\n>Rain fell all week.</body>", ReportFormat.Html);
        report.Claims.Zip(report.Claims.Skip(1), static (first, second) => first.Span.End <= second.Span.Start)
            .Should().NotBeEmpty().And.AllBeEquivalentTo(true);
    }

    [TestCase("```\U0001F469")]
    [TestCase("~~~\n\U0001F469")]
    public void An_unclosed_fence_keeps_its_last_character_whole(string text) =>
        Report.Parse(text, ReportFormat.Markdown).Blocks.Should().OnlyContain(static block => !char.IsHighSurrogate(block.Text.Last()));

    [Test]
    public void An_identifier_without_a_value_is_no_result()
    {
        ValidationResult result = CitationValidator.Validate(
            "Rain fell [1].\n\n## Sources\n\n[1] Rain. https://doi.org/10.1000/182");
        string json = ResultWriter.Write(OutputFormat.Json, result, "a.md");
        json.Should().Contain("\"10.1000/182\"");
        Action read = () => ResultReader.Read(json.Replace("\"10.1000/182\"", "null", StringComparison.Ordinal));
        read.Should().Throw<FormatException>();
    }

    [TestCase("\uD800")]
    [TestCase("\uDC00\n")]
    public void Half_a_surrogate_pair_is_no_JSON(string text)
    {
        Action observations = () => SourceObservations.FromJson(text);
        Action results = () => ResultReader.Read(text);
        Action options = () => ValidationOptions.FromJson(text);
        observations.Should().Throw<FormatException>();
        results.Should().Throw<FormatException>();
        options.Should().Throw<FormatException>();
    }
}
