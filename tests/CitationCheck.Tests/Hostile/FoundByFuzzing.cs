using CitationCheck.Writers;

namespace CitationCheck.Tests.Hostile;

/// <summary>Texts that once broke something, as small as they could be made.</summary>
[TestFixture]
internal sealed class FoundByFuzzing
{
    /// <summary>A link that goes on in the next line, one that is nothing but space, and one inside another; a comment cut short.</summary>
    private static readonly string[] Reports =
    [
        "1.[水\n](http://)r",
        "<p>[1]1\n[2]r\n[3]>\n[4]p\n[5]>\n[6]<a href=http://>>\n[7]</p>",
        "Rain [9].\n<!-- citationcheck-->",
        "Reference\n<a d=\"\"><a>1. N  t*Laay*",
        "([a](http://)<a href=\"#a\">[](http://)",
    ];

    [Test]
    public void A_report_is_read_in_every_format([ValueSource(nameof(Reports))] string text, [Values] ReportFormat format) =>
        CitationValidator.Validate(Report.Parse(text, format)).Findings.All(finding => finding.Span.End <= text.Length).Should().BeTrue();

    [Test]
    public void A_citation_has_a_label([Values] ReportFormat format) =>
        Report.Parse("""It rained \cite{,} all \cite{a1,,b2} week.""", format).Citations.Select(static citation => citation.Label)
            .Should().Equal("a1", "b2");

    [Test]
    public void Delimiters_of_a_token_with_nothing_between_are_one_that_leads_nowhere(
        [Values("[\uE200]()", "Rain fell \uE200\uE201 all week.")] string text, [Values] ReportFormat format) =>
        Report.Parse(text, format).Citations.Should().ContainSingle(static citation => citation.Label.Length > 0 && !citation.IsResolved);

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
